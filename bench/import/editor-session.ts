/** Asks as an editor who is signed in, as the web app would. */
export interface EditorSession {
  /** Opens the edition after the newest one. @returns its id */
  openEdition(): Promise<string>;
  /** Sends a file of figures. @returns what it came to */
  importFigures(edition: string, csv: string): Promise<ImportCounts>;
}

export interface ImportCounts {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rated: number;
}

/** Signs in to a demonstration. @throws Error with the answer where it is another than expected, from then on */
export async function signIn(origin: string): Promise<EditorSession> {
  const post = async (path: string, body: string, headers: Record<string, string>): Promise<Response> => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      body,
      headers: { origin, ...headers },
    });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const json = { 'content-type': 'application/json' };
  // Everybody's in a demonstration, as the server tells it.
  const methods = await post('/graphql', JSON.stringify({ query: PASSWORD }), json);
  const { data } = (await methods.json()) as Methods;
  const { password } = data.signInMethods.demonstration;
  const who = { email: 'editor-1@demonstration.invalid', password };
  const signedIn = await post('/api/auth/sign-in/email', JSON.stringify(who), json);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await post('/graphql', JSON.stringify({ query, variables }), { ...json, cookie });
    return ((await response.json()) as { readonly data: Data }).data;
  };
  return {
    openEdition: async () => {
      const { nextEdition } = await ask<{ nextEdition: { from: { id: string } } }>(
        '{ nextEdition { from { id } } }',
      );
      const input = { from: nextEdition.from.id, dueDates: [] };
      const { openEdition } = await ask<{ openEdition: { edition?: { id: string } } }>(OPEN, { input });
      if (openEdition.edition === undefined) throw new Error(JSON.stringify(openEdition));
      return openEdition.edition.id;
    },
    importFigures: async (edition, csv) => {
      const headers = { cookie, 'content-type': 'application/octet-stream', 'x-dial-upload': '1' };
      const response = await post(`/observations-import/${edition}?name=generated.csv`, csv, headers);
      return ((await response.json()) as { readonly import: ImportCounts }).import;
    },
  };
}

const PASSWORD = '{ signInMethods { demonstration { password } } }';

interface Methods {
  readonly data: { readonly signInMethods: { readonly demonstration: { readonly password: string } } };
}

const OPEN = `mutation ($input: OpenEditionInput!) { openEdition(input: $input) { ... on EditionChanged { edition { id } }
  ... on InvalidInput { errors { message } } ... on NotAllowed { message } } }`;
