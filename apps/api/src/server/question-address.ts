import type { Question } from './first-questions.ts';

/** The address by which the web app asks a question, letter for letter as its client writes it; null of one that it was not built with. */
export function questionAddress(
  { operation, variables }: Question,
  ids: ReadonlyMap<string, string>,
): string | null {
  const sha256Hash = ids.get(operation);
  if (sha256Hash === undefined) return null;
  const write = (value: unknown) => encodeURIComponent(JSON.stringify(value));
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  return `/graphql?operationName=${operation}&variables=${write(variables)}&extensions=${write(extensions)}`;
}
