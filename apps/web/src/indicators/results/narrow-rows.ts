import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import type { Row } from '../loading/row.ts';

/** The rows that typed words find. */
export function narrowRows<Found extends Pick<Row, 'searchText'>>(
  rows: readonly Found[],
  typed: string,
): readonly Found[] {
  // Folded once for all rows; folding again changes nothing.
  const folded = foldText(typed);
  return folded === '' ? rows : rows.filter(({ searchText }) => matchesText(searchText, folded));
}
