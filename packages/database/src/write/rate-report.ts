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
 * with it. Five statements, however many rows.
 *
 * @returns the ids of those of which anything came out differently
 */
export async function rateReports(tx: TransactionClient, reportIds: readonly string[]): Promise<string[]> {
  const rows = await readRuleRows(askerOf(tx), reportIds);
  return writeDerived(
    tx,
    rows.map((row) => derivedColumns(row, row.override ?? (row.stage === 'PUBLISHED' ? 'computed' : null))),
  );
}

export async function rateReport(tx: TransactionClient, reportId: string): Promise<void> {
  await rateReports(tx, [reportId]);
}

/** The same of rows of documents' editions, whose printed rating stays: by the owner alone, as they are published. */
export async function ratePrintedReports(
  tx: TransactionClient,
  reportIds: readonly string[],
): Promise<string[]> {
  const rows = await readRuleRows(askerOf(tx), reportIds, 'never');
  return writeDerived(
    tx,
    rows.map((row) => derivedColumns(row, row.publishedRag)),
  );
}

/** @param published see `ratedColumns` */
function derivedColumns(
  { reportId: id, facts, names, targets, actuals }: RuleRow,
  published: Parameters<typeof ratedColumns>[3],
) {
  const rated = ratedColumns(facts, new StandingFigures(actuals), targets, published);
  return { id, ...rated, ...nameColumns(names) };
}

async function writeDerived(
  tx: TransactionClient,
  rows: readonly ReturnType<typeof derivedColumns>[],
): Promise<string[]> {
  // Movement names the period it would compare with even where no figure of it is held.
  const periods = rows.flatMap((row) => [row.ratedPeriodId, row.movementComparedWithId]);
  await upsertRows(tx, 'Period', ['id'], periodRows(periods));
  return updateRows(tx, 'IndicatorReport', rows);
}
