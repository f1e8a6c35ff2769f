import { signIn } from '../load/sign-in.ts';

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

/** Signs in to a demonstration. */
export async function signInEditor(origin: string): Promise<EditorSession> {
  const { post, ask } = await signIn(origin, 'editor-1');
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
      const headers = { 'content-type': 'application/octet-stream', 'x-dial-upload': '1' };
      const response = await post(`/observations-import/${edition}?name=generated.csv`, csv, headers);
      return ((await response.json()) as { readonly import: ImportCounts }).import;
    },
  };
}

const OPEN = `mutation ($input: OpenEditionInput!) { openEdition(input: $input) { ... on EditionChanged { edition { id } }
  ... on InvalidInput { errors { message } } ... on NotAllowed { message } } }`;
