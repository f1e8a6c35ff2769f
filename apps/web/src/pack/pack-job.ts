/** A pack that was ordered, as `/packs/{id}` says it. */
export interface PackJob {
  readonly id: string;
  readonly state: 'WAITING' | 'READING' | 'COMPOSING' | 'SETTING' | 'READY' | 'FAILED';
  readonly done: number;
  readonly total: number;
  /** How many are made before it. */
  readonly ahead: number;
  readonly error: string | null;
  /** Of the file. */
  readonly name: string;
  readonly bytes: number | null;
}

export interface PackOrder {
  readonly edition: string;
  readonly area: string | null;
  readonly indicators: readonly string[] | null;
  readonly format: 'pdf' | 'docx';
}

export type PackAnswer =
  | { readonly kind: 'job'; readonly job: PackJob }
  | { readonly kind: 'failed'; readonly error: string };

const NO_ANSWER = 'No answer came from the server. Check your connection and try again.';

/** Orders a pack. */
export function orderPack(order: PackOrder, signal: AbortSignal): Promise<PackAnswer> {
  return ask('/packs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
    signal,
  });
}

/** How far a pack is. */
export function askPack(id: string, signal: AbortSignal): Promise<PackAnswer> {
  return ask(`/packs/${id}`, { signal });
}

/** Calls a pack off. It is no matter whether that is heard. */
export function cancelPack(id: string): void {
  void fetch(`/packs/${id}`, { method: 'DELETE' }).catch(() => undefined);
}

async function ask(path: string, init: RequestInit): Promise<PackAnswer> {
  try {
    const response = await fetch(path, init);
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && isJob(body)) return { kind: 'job', job: body };
    return { kind: 'failed', error: errorOf(body) ?? NO_ANSWER };
  } catch {
    return { kind: 'failed', error: NO_ANSWER };
  }
}

function isJob(body: unknown): body is PackJob {
  return typeof body === 'object' && body !== null && 'id' in body && 'state' in body;
}

function errorOf(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string'
    ? body.error
    : null;
}
