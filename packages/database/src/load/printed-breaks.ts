import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { TransactionClient } from '../open/client.ts';
import { insertRows } from './upsert-rows.ts';

/**
 * Brings the breaks that a document prints up to its data files; their periods are there. None is taken out: one that the files say
 * no more is withdrawn, one that they say again stands again. What editors recorded is not touched.
 */
export async function writePrintedBreaks(
  tx: TransactionClient,
  { head: { document: documentId }, indicators }: EditionData,
  at: Date,
): Promise<void> {
  const rows = indicators.flatMap(({ id: indicatorId, breaks }) =>
    breaks.map(({ period: periodId, reason, line }) => ({
      id: `${indicatorId}.${periodId}`,
      indicatorId,
      periodId,
      reason,
      documentId,
      line,
    })),
  );
  const held = new Map(
    (await tx.seriesBreak.findMany({ where: { documentId } })).map((row) => [row.id, row]),
  );
  const moment = (await tx.dataVersion.findFirstOrThrow()).version + 1n;
  const fresh = rows.filter(({ id }) => !held.has(id));
  await insertRows(
    tx,
    'SeriesBreak',
    fresh.map((row) => ({ ...row, author: 'record', at, moment: String(moment), version: 1 })),
  );
  for (const { id, reason, line } of rows) {
    const before = held.get(id);
    const same = before?.reason === reason && before.line === line && before.withdrawnAt === null;
    if (before === undefined || same) continue;
    const stands = { withdrawnBy: null, withdrawnAt: null, withdrawnReason: null, withdrawnMoment: null };
    const data = { reason, line, ...stands, version: before.version + 1 };
    await tx.seriesBreak.update({ where: { id }, data });
  }
  const said = new Set(rows.map(({ id }) => id));
  for (const { id, version, withdrawnAt } of held.values()) {
    if (said.has(id) || withdrawnAt !== null) continue;
    const withdrawn = { withdrawnBy: 'record', withdrawnAt: at, withdrawnReason: TAKEN_OUT };
    const data = { ...withdrawn, withdrawnMoment: moment, version: version + 1 };
    await tx.seriesBreak.update({ where: { id }, data });
  }
}

const TAKEN_OUT = 'Taken out of the transcription.';
