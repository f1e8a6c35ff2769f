import { periodRows } from '../load/period-rows.ts';
import { updateRows } from '../load/update-rows.ts';
import { upsertRows } from '../load/upsert-rows.ts';
import type { TransactionClient } from '../open/client.ts';
import { nameColumns } from '../rate/name-columns.ts';
import { ratedColumns } from '../rate/rated-columns.ts';
import { type RuleRow, readRuleRows } from '../rate/read-rule-rows.ts';
import { StandingFigures } from '../rate/standing-figures.ts';
import { askerOf } from '../read/reader.ts';

/**
 * Works rows of editions opened in Dial out anew from what the database holds, and writes every derived column: the figures they
 * point to, both ratings, movement, trend, search text and order keys. In a published edition what is computed is signed off
 * with it. Rows of documents' editions are the loader's. Five statements, however many rows.
 */
export async function rateReports(tx: TransactionClient, reportIds: readonly string[]): Promise<void> {
  const rows = (await readRuleRows(askerOf(tx), reportIds)).map(derivedColumns);
  const periods = rows.flatMap(({ ratedPeriodId, movementComparedWithId }) => [
    ratedPeriodId,
    movementComparedWithId,
  ]);
  await upsertRows(tx, 'Period', ['id'], periodRows(periods));
  await updateRows(tx, 'IndicatorReport', rows);
}

export async function rateReport(tx: TransactionClient, reportId: string): Promise<void> {
  await rateReports(tx, [reportId]);
}

function derivedColumns({ reportId, stage, facts, names, targets, override, actuals }: RuleRow) {
  const published = override ?? (stage === 'PUBLISHED' ? 'computed' : null);
  return {
    id: reportId,
    ...ratedColumns(facts, new StandingFigures(actuals), targets, published),
    ...nameColumns(names),
  };
}
