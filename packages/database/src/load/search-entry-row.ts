import { foldText } from '@dial/domain/text/fold-text';
import { sortKey } from '@dial/domain/text/sort-key';
import type { SearchKind } from '../read/search.ts';
import type { Row } from './upsert-rows.ts';

/** What is found, by which words. Words that are null are none. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** The id of what is found; of a term the term. */
  readonly target: string;
  readonly title: string;
  readonly detail: string | null;
  /** Searched beside the title. */
  readonly words: readonly (string | null)[];
}

export function searchEntryRow(
  { kind, target, title, detail, words }: SearchEntry,
  editionId: string | null,
): Row {
  const place = editionId === null || target.startsWith(`${editionId}.`) ? target : `${editionId}.${target}`;
  return {
    id: `${kind.toLowerCase().replaceAll('_', '-')}.${place}`,
    kind,
    target,
    editionId,
    title,
    detail,
    folded: foldText([title, ...words].filter((part) => part !== null).join(' ')),
    sortKey: sortKey(title),
  };
}

/** What tells things of one title apart, in one line. */
export function namesOf(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(', ') || null;
}
