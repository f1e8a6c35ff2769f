import { compareEditions } from '@dial/domain/compare/compare-editions';
import { compareReports, type ReportDifference } from '@dial/domain/compare/compare-reports';
import { type AsAt, type MomentRow, momentOf } from './as-at.ts';
import { type ReportVersionRow, readEditionContent, readReportsAsAt } from './history.ts';
import type { Reader } from './reader.ts';

/** A row that shows something otherwise than it did. */
export interface ChangedReport {
  readonly reportId: string;
  readonly indicatorId: string;
  /** The row at the later moment; where it is gone, at the earlier one. */
  readonly row: ReportVersionRow;
  readonly differences: readonly ReportDifference[];
}

/** What changed in an edition from one moment to another. */
export interface EditionChanges {
  readonly from: MomentRow;
  readonly to: MomentRow;
  /** In what it says as a whole. */
  readonly edition: readonly ReportDifference[];
  /** In the order of the edition; without those that are the same. */
  readonly reports: readonly ChangedReport[];
}

/** Figure by figure and word by word. Null where the reader does not see the edition at one of the two moments. Six statements. */
export async function readChangesBetween(
  reader: Reader,
  editionId: string,
  from: AsAt,
  to: AsAt,
): Promise<EditionChanges | null> {
  const [earlier, later] = await Promise.all([
    momentOf(reader, editionId, from),
    momentOf(reader, editionId, to),
  ]);
  if (earlier === null || later === null) return null;
  const [before, after, said, says] = await Promise.all([
    readReportsAsAt(reader, earlier),
    readReportsAsAt(reader, later),
    readEditionContent(reader, earlier),
    readEditionContent(reader, later),
  ]);
  if (said === null || says === null) return null;
  return {
    from: earlier,
    to: later,
    edition: compareEditions(said, says),
    reports: changedReports(before, after),
  };
}

function changedReports(
  before: readonly ReportVersionRow[],
  after: readonly ReportVersionRow[],
): ChangedReport[] {
  const was = new Map(before.map((row) => [row.reportId, row]));
  const is = new Set(after.map(({ reportId }) => reportId));
  const gone = before.filter(({ reportId }) => !is.has(reportId));
  return [...after, ...gone].flatMap((row): ChangedReport[] => {
    const { reportId, indicatorId } = row;
    const earlier = was.get(reportId);
    if (earlier?.version === row.version && is.has(reportId)) return [];
    const differences = compareReports(earlier?.content ?? null, is.has(reportId) ? row.content : null);
    return differences.length === 0 ? [] : [{ reportId, indicatorId, row, differences }];
  });
}
