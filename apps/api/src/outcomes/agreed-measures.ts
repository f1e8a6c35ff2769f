import type { AgreedMeasureRow } from '@dial/database/read/outcomes';
import type { AgreedMeasure } from '@dial/domain/outcomes/agreed-measure';

/** The agreed measures of an outcome among those of an edition, as the rules take them. */
export function agreedMeasuresOf(rows: readonly AgreedMeasureRow[], outcomeId: string): AgreedMeasure[] {
  return rows
    .filter((row) => row.outcomeId === outcomeId)
    .map(({ reportId, ...report }) => ({ report: reportId === null ? null : report }));
}
