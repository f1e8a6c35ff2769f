/** Somebody at a server: with their cookie, or the public without one. */
export interface Session {
  readonly origin: string;
  readonly cookie: string;
}

/** What a request came to. No status: there was no answer. */
export interface Answer {
  readonly status: number | null;
  readonly text: string;
}

export interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds after which no answer is waited for. */
  readonly patience?: number;
}

/** Asks for an address. It never throws: that there was no answer is one of the things to know. */
export async function send(
  { origin, cookie }: Session,
  path: string,
  { method = 'GET', body, headers = {}, patience = 120_000 }: Asked = {},
): Promise<Answer> {
  try {
    const response = await fetch(`${origin}${path}`, {
      method,
      ...(body !== undefined && { body }),
      headers: { origin, ...(cookie !== '' && { cookie }), ...headers },
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: null, text: String(cause) };
  }
}

export function sendGraphql(session: Session, query: string, variables: object = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return send(session, '/graphql', { method: 'POST', body: JSON.stringify({ query, variables }), headers });
}

/** The data of an answer. @throws Error with the answer where there is none */
export async function ask<Data>(session: Session, query: string, variables: object = {}): Promise<Data> {
  const answer = await sendGraphql(session, query, variables);
  const { data, errors } = answer.status === 200 ? JSON.parse(answer.text) : {};
  if (data == null || errors !== undefined) throw new Error(`${query}: ${answer.status} ${answer.text}`);
  return data;
}

/** Signs in with a password. @returns the cookie */
export async function signIn(origin: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (response.status !== 200)
    throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
}
