import { memberDocuments } from '@dial/domain/strategy-data/member-documents';
import type { CouncilData } from './council-data.ts';

/** The date of the document that prints a member of a chain, by the member's key. Dates compare as text. */
export function memberDates({
  documents,
  editions,
  strategy,
}: Pick<CouncilData, 'documents' | 'editions' | 'strategy'>): (key: string) => string {
  const dates = new Map(documents.map(({ id, date }) => [id, date]));
  const documentOf = memberDocuments(editions, strategy);
  return (key) => dates.get(documentOf.get(key) ?? '') ?? '';
}
