/** An answer, or the promise of one that takes long. In a property, since an awaited promise would be waited for. */
export type Soon<Value> =
  | { readonly now: Value; readonly later: null }
  | { readonly now: null; readonly later: Promise<Value> };

/** The answer once it is here. */
export async function settled<Value>(answer: Soon<Value>): Promise<Value> {
  return answer.later === null ? answer.now : answer.later;
}

/** Longer than a cached or local answer takes, shorter than a reader waits without wondering. */
const PATIENCE = 300;

/**
 * Waits a moment for an answer: one that comes is drawn at once (no flicker, and a restored scroll position finds its rows); for
 * a late one the page is drawn with places for the rows.
 */
export function soon<Value>(promise: Promise<Value>, patience = PATIENCE): Promise<Soon<Value>> {
  return Promise.race([
    promise.then((now) => ({ now, later: null })),
    new Promise<Soon<Value>>((resolve) => setTimeout(() => resolve({ now: null, later: promise }), patience)),
  ]);
}
