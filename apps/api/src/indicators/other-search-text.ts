import type { ScorecardRow } from '@dial/database/read/scorecard';
import { reportSearchText } from '@dial/domain/report/report-search-text';

/** What it was for rows that have been shown: to fold a text takes longer than to send a row. */
const known = new WeakMap<ScorecardRow, string | null>();

/** The text by which a row is found, where it is more than what the row names; else null. */
export function otherSearchText(row: ScorecardRow): string | null {
  let other = known.get(row);
  if (other === undefined) {
    other = row.searchText === reportSearchText(row) ? null : row.searchText;
    known.set(row, other);
  }
  return other;
}
