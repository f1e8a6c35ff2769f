import { printQuery } from '../../shared/url-state.ts';
import type { ReturnCounts } from './board-query.ts';

export interface BoardColumn {
  readonly key: string;
  readonly words: string;
  readonly count: (counts: ReturnCounts) => number;
  /** What the list of returns is narrowed by; null where it has no such filter. */
  readonly filter: Readonly<Record<string, string>> | null;
}

/** How many returns are owed this quarter, whatever has become of them. */
export function due({ notStarted, draft, submitted, sentBack, approved }: ReturnCounts): number {
  return notStarted + draft + submitted + sentBack + approved;
}

/** The board's columns, in the order in which a return goes through them. */
export const COLUMNS: readonly BoardColumn[] = [
  { key: 'due', words: 'Due', count: due, filter: null },
  {
    key: 'notStarted',
    words: 'Not started',
    count: ({ notStarted }) => notStarted,
    filter: { state: 'not-started' },
  },
  { key: 'draft', words: 'Draft', count: ({ draft }) => draft, filter: { state: 'draft' } },
  { key: 'sentBack', words: 'Sent back', count: ({ sentBack }) => sentBack, filter: { state: 'sent-back' } },
  {
    key: 'submitted',
    words: 'Submitted',
    count: ({ submitted }) => submitted,
    filter: { state: 'submitted' },
  },
  { key: 'approved', words: 'Approved', count: ({ approved }) => approved, filter: { state: 'approved' } },
  { key: 'overdue', words: 'Overdue', count: ({ overdue }) => overdue, filter: { overdue: 'true' } },
];

/**
 * The list of returns that a number of the board counts.
 *
 * @param directorate its id, or `NO_DIRECTORATE`; null for all
 */
export function returnsPath(
  edition: string,
  directorate: string | null,
  filter: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({ list: 'all', edition });
  if (directorate !== null) query.set('directorate', directorate);
  for (const [name, value] of Object.entries(filter)) query.set(name, value);
  return `/returns${printQuery(query)}`;
}
