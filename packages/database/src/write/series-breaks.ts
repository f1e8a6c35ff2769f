import { parsePeriod } from '@dial/domain/period/parse-period';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { periodRows } from '../load/period-rows.ts';
import { insertRows, upsertRows } from '../load/upsert-rows.ts';
import type { TransactionClient } from '../open/client.ts';
import { askerOf } from '../read/reader.ts';
import { findSeriesBreaks, type SeriesBreakRow } from '../read/series-breaks.ts';
import { isId } from './is-id.ts';
import { readTexts } from './read-texts.ts';
import { rateIndicator } from './rest-on.ts';
import { type FieldError, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

type BreakResult = Promise<WriteResult<SeriesBreakRow>>;

export interface NewSeriesBreak {
  readonly indicatorId: string;
  /** Id of the period from whose start the changed definition holds. */
  readonly period: string;
  readonly reason: string;
}

/**
 * Records that another definition, method or population holds for an indicator's figures from the start of a period on. Its rows of
 * editions that are not published are rated anew; published ones keep what they showed. Where one of that period stands already,
 * printed or recorded, that is the conflict.
 */
export async function recordBreak(writer: Writer, input: NewSeriesBreak): BreakResult {
  const { indicatorId, period: periodId } = input;
  const read = readTexts({ reason: [input.reason, LONGEST_TEXT.reason] });
  const errors: FieldError[] = read.kind === 'ok' ? [] : [...read.errors];
  const period = parsePeriod(periodId);
  if (!period.ok) errors.push({ field: 'period', message: `${period.error}.` });
  else if (period.period.start === null)
    errors.push({ field: 'period', message: 'The period has no first day: choose one that has.' });
  if (read.kind !== 'ok' || errors.length > 0) return { kind: 'invalid', errors };
  const { reason } = read.texts;
  return inOneWrite<Refusal<SeriesBreakRow>>(writer, async (tx, at) => {
    const where = { id: indicatorId, retired: false };
    const indicator = isId(indicatorId) ? await tx.indicator.findFirst({ where }) : null;
    if (indicator === null) return { kind: 'not-found', id: indicatorId };
    const held = await findSeriesBreaks(askerOf(tx), { indicatorId, periodId });
    const present = held.find(({ withdrawnAt }) => withdrawnAt === null);
    if (present !== undefined) return { kind: 'conflict', present };
    const id = `${indicatorId}.${periodId}.${held.length + 1}`;
    const author = writer.actor;
    const moment = await nextMoment(tx);
    await upsertRows(tx, 'Period', ['id'], periodRows([periodId]));
    const row = { id, indicatorId, periodId, reason, author, at, moment };
    await insertRows(tx, 'SeriesBreak', [{ ...row, moment: String(moment) }]);
    await rateIndicator(tx, { indicatorId, author, at, cause: 'break' });
    const after = { period: periodId, reason, version: 1 };
    return { kind: 'ok', id, action: 'break.record', before: null, after, indicatorId };
  });
}

export interface BreakToWithdraw {
  readonly id: string;
  /** The version that the editor looked at. */
  readonly version: number;
  readonly reason: string;
}

/** Takes a recorded break back, with the reason. It stays in the record, and holds in editions that were published with it. */
export async function withdrawBreak(writer: Writer, input: BreakToWithdraw): BreakResult {
  const { id, version } = input;
  const read = readTexts({ reason: [input.reason, LONGEST_TEXT.reason] });
  if (read.kind !== 'ok') return read;
  const { reason } = read.texts;
  return inOneWrite<Refusal<SeriesBreakRow>>(writer, async (tx, at) => {
    const [present] = isId(id) ? await findSeriesBreaks(askerOf(tx), { id }) : [];
    if (present === undefined) return { kind: 'not-found', id };
    if (present.documentId !== null)
      return invalid('id', 'A document prints the break: it is corrected in the data files.');
    if (present.version !== version || present.withdrawnAt !== null) return { kind: 'conflict', present };
    const { indicatorId, periodId } = present;
    const author = writer.actor;
    const withdrawn = { withdrawnBy: author, withdrawnAt: at, withdrawnReason: reason };
    await tx.seriesBreak.update({
      where: { id },
      data: { ...withdrawn, withdrawnMoment: await nextMoment(tx), version: version + 1 },
    });
    await rateIndicator(tx, { indicatorId, author, at, cause: 'break' });
    const before = { period: periodId, reason: present.reason, version };
    const after = { period: periodId, withdrawn: true, reason, version: version + 1 };
    return { kind: 'ok', id, action: 'break.withdraw', before, after, indicatorId };
  });
}

/** The data version that the write moves to. */
async function nextMoment(tx: TransactionClient): Promise<bigint> {
  return (await tx.dataVersion.findFirstOrThrow()).version + 1n;
}
