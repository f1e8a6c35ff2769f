import type { DocumentData } from './document-data.ts';
import { duplicates } from './duplicates.ts';

/** Documents listed twice, and dates that leave open which of two documents is older. One line each. */
export function checkDocuments(documents: readonly DocumentData[]): string[] {
  const twice = [...duplicates(documents.map(({ id }) => id))].map(
    (id) => `documents.yaml: ${id} is there twice`,
  );
  const open = documents.flatMap((one, index) =>
    documents
      .slice(index + 1)
      .filter(({ date }) => date.startsWith(one.date) || one.date.startsWith(date))
      .map(
        (other) =>
          `documents.yaml: ${one.id}, date: ${one.date} is neither before nor after ${other.date} of ${other.id}`,
      ),
  );
  return [...twice, ...open];
}
