/** Asks as somebody of the demonstration who is signed in, as the web app would. */
export interface Session {
  /** @throws Error with the answer where it is another than expected */
  post(path: string, body: string, headers: Readonly<Record<string, string>>): Promise<Response>;
  /** @returns the data of the answer */
  ask<Data>(query: string, variables?: object): Promise<Data>;
}

const JSON_BODY = { 'content-type': 'application/json' };

/** @param who of the demonstration: "editor-1" */
export async function signIn(origin: string, who: string): Promise<Session> {
  let cookie = '';
  const post: Session['post'] = async (path, body, headers) => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      body,
      headers: { origin, cookie, ...headers },
    });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const ask: Session['ask'] = async (query, variables = {}) => {
    const response = await post('/graphql', JSON.stringify({ query, variables }), JSON_BODY);
    return ((await response.json()) as { readonly data: never }).data;
  };
  // Everybody's in a demonstration, as the server tells it.
  const { signInMethods } = await ask<Methods>('{ signInMethods { demonstration { password } } }');
  const { password } = signInMethods.demonstration;
  const body = JSON.stringify({ email: `${who}@demonstration.invalid`, password });
  const signedIn = await post('/api/auth/sign-in/email', body, JSON_BODY);
  cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  return { post, ask };
}

interface Methods {
  readonly signInMethods: { readonly demonstration: { readonly password: string } };
}
