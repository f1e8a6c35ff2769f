import { indicatorName } from '../text/indicator-name.ts';
import { joinParts } from './join-parts.ts';
import { type SummaryPart, words } from './sentence.ts';
import type { SummaryRow } from './summary-facts.ts';

/** Named at most; the others are only counted. */
const MOST = 3;

/** What a sentence says behind a count: ": A and B", or ", among them A, B and C" where there are more. Nothing of none. */
export function nameSome(
  rows: readonly SummaryRow[],
  more: (row: SummaryRow) => string = () => '',
): SummaryPart[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, MOST).map((row) => [nameOf(row), words(more(row))]);
  return [words(rows.length > MOST ? ', among them ' : ': '), ...joinParts(named)];
}

function nameOf(row: SummaryRow): SummaryPart {
  return { text: indicatorName(row), link: { kind: 'indicator', indicatorId: row.indicatorId } };
}
