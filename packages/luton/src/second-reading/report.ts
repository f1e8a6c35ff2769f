import type { Comparison } from './comparison.ts';
import type { SettledRow } from './second-reading-data.ts';
import { settle } from './settle.ts';

/** What stands in no table cell; everything else is a column of a table. */
const PARTS = ['row', 'headline', 'responsibility', 'highlight', 'commentary', 'breakdown'];
const DECISIONS = ['first', 'second', 'both-uncertain', 'convention'] as const;

export interface Report {
  readonly lines: readonly string[];
  readonly settled: boolean;
}

/** The outcome of a comparison in words: counts, then whatever is not settled, one line each. */
export function report(
  edition: string,
  comparisons: readonly Comparison[],
  rows: readonly SettledRow[],
): Report {
  const { unsettled, stale } = settle(comparisons, rows);
  const differences = comparisons.filter(({ same }) => !same).length;
  const corrected = rows.filter(({ decision }) => decision === 'second').length;
  const decided = DECISIONS.map(
    (decision) => `${rows.filter((row) => row.decision === decision).length} ${decision}`,
  );
  return {
    lines: [
      `${edition}: ${compared(comparisons)} (${comparisons.length} values)`,
      `  ${differences + corrected} differences, ${corrected} of them corrected in the record; settled: ${decided.join(', ')}`,
      ...unsettled.map(
        ({ line, column, row, field, first, second }) =>
          `  not settled: line ${line}, ${column}, ${row}, ${field}: first "${first}", second "${second}"`,
      ),
      ...stale.map(
        ({ line, column, row, field, decision }) =>
          `  settled, but no longer so: line ${line}, ${column}, ${row}, ${field} (${decision})`,
      ),
    ],
    settled: unsettled.length === 0 && stale.length === 0,
  };
}

function compared(comparisons: readonly Comparison[]): string {
  const things = Map.groupBy(comparisons, ({ column }) => (PARTS.includes(column) ? column : 'table cell'));
  return ['table cell', ...PARTS]
    .map((part) => {
      const found = things.get(part) ?? [];
      const count = new Set(found.map(({ line, column, row }) => `${line} ${column} ${row}`)).size;
      return `${count} ${part}${count === 1 ? '' : 's'}`;
    })
    .filter((text) => !text.startsWith('0 '))
    .join(', ')
    .replaceAll('responsibilitys', 'responsibilities')
    .replaceAll('commentarys', 'commentaries');
}
