/** What an address under /api/auth answered. */
export type SignInAnswer =
  | { readonly kind: 'done'; readonly body: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'refused';
      /** "INVALID_PASSWORD"; empty where the answer names none. */
      readonly code: string;
      /** Seconds to wait, where there were too many attempts; null otherwise. */
      readonly wait: number | null;
    }
  /** No answer came, or none that could be read. */
  | { readonly kind: 'failed' };

/** Asks for what has to do with signing in, which GraphQL does not do: it alone sets and ends the session's cookie. */
export async function askSignIn(
  path: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<SignInAnswer> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'same-origin',
    });
    const answer: unknown = await response.json();
    if (typeof answer !== 'object' || answer === null || response.status >= 500) return { kind: 'failed' };
    const told: Readonly<Record<string, unknown>> = { ...answer };
    if (response.ok) return { kind: 'done', body: told };
    const code = typeof told.code === 'string' ? told.code : '';
    return { kind: 'refused', code, wait: response.status === 429 ? waitOf(response.headers) : null };
  } catch {
    return { kind: 'failed' };
  }
}

/** A minute where the answer does not say. */
function waitOf(headers: Headers): number {
  const seconds = Number(headers.get('x-retry-after') ?? headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 60;
}
