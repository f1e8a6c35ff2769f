import { dayInLondon } from '@dial/domain/period/day-in-london';
import type { EditionQuarter } from '@dial/domain/period/edition-quarter';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { EMPTY_RETURN } from '@dial/domain/return/return-content';
import { dueDayFault } from '@dial/domain/stage/day-fault';
import { asSentence } from '@dial/domain/text/as-sentence';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { periodRows } from '../load/period-rows.ts';
import { insertRows, upsertRows } from '../load/upsert-rows.ts';
import { Prisma, type TransactionClient } from '../open/client.ts';
import { type NextEdition, planNext } from '../read/next-edition.ts';
import { askerOf } from '../read/reader.ts';
import type { Frequency } from '../read/words.ts';
import { copyEdition } from './copy-edition.ts';
import { writeEditionSearch } from './edition-search.ts';
import { type EditionState, readEditionState } from './edition-state.ts';
import { appendEditionVersion } from './edition-version.ts';
import { isId } from './is-id.ts';
import { rateReports } from './rate-report.ts';
import { readTexts } from './read-texts.ts';
import { appendReportVersions } from './report-version.ts';
import { type PrintedTarget, readPrintedTargets, writeRowTargets } from './row-targets.ts';
import { type FieldError, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface EditionToOpen {
  /** The edition that it follows: the newest one. */
  readonly from: string;
  /** Null for the one that is offered. */
  readonly title: string | null;
  /** ISO dates, by how often something is collected; what is left out falls due as it is offered. */
  readonly dueDates: readonly { readonly frequency: Frequency | null; readonly dueOn: string }[];
}

/**
 * Opens the edition of the quarter after the newest one, in draft: the same indicators with who answers for them, each with the period
 * that it reports on next and, where a figure is owed, a return that nobody has begun. Targets that concern the new period are
 * carried, and so are approved overrides that still hold. A quarter that is open already is a conflict with what there is.
 */
export async function openEdition(writer: Writer, asked: EditionToOpen): Promise<WriteResult<EditionState>> {
  const title =
    asked.title === null || asked.title.trim() === ''
      ? null
      : readTexts({ title: [asked.title, LONGEST_TEXT.title] });
  if (title !== null && title.kind !== 'ok') return title;
  return inOneWrite<Refusal<EditionState>>(writer, async (tx, at) => {
    const { from } = asked;
    const next = isId(from) ? await planNext(askerOf(tx), Prisma.sql`e.id = ${from}`, dayInLondon(at)) : null;
    if (next === null) return invalid('from', `There is no edition ${from}.`);
    const present = await readEditionState(tx, next.id);
    if (present !== null) return { kind: 'conflict', present };
    const newest = await tx.edition.findFirst({ orderBy: { sortKey: 'desc' } });
    if (newest?.id !== from)
      return invalid('from', `Only the newest edition, ${newest?.title}, is followed by another.`);
    const errors = wrongDates(asked.dueDates, next);
    if (errors.length > 0) return { kind: 'invalid', errors };
    const name = title?.texts.title ?? next.title;
    const after = await writeEdition(tx, {
      next,
      title: name,
      dueDates: asked.dueDates,
      by: writer.actor,
      at,
    });
    return { kind: 'ok', id: next.id, action: 'edition.open', before: null, after, editionId: next.id };
  });
}

function wrongDates(dueDates: EditionToOpen['dueDates'], edition: EditionQuarter): FieldError[] {
  return dueDates.flatMap(({ frequency, dueOn }, index): FieldError[] => {
    const field = `dueDates.${index}`;
    const message = dueDayFault(dueOn, edition);
    if (message !== null) return [{ field: `${field}.dueOn`, message }];
    const twice = dueDates.findIndex((other) => other.frequency === frequency) < index;
    return twice
      ? [{ field: `${field}.frequency`, message: 'There is another date for how often this is collected.' }]
      : [];
  });
}

interface Opening {
  readonly next: NextEdition;
  readonly title: string;
  readonly dueDates: EditionToOpen['dueDates'];
  readonly by: string;
  readonly at: Date;
}

async function writeEdition(tx: TransactionClient, { next, title, dueDates, by, at }: Opening) {
  const { id, fromId, rows } = next;
  await upsertRows(tx, 'Period', ['id'], periodRows([id, ...rows.map(({ periodId }) => periodId)]));
  await copyEdition(tx, next, title);
  const reportIds = rows.map(({ indicatorId }) => `${id}.${indicatorId}`);
  const printed = await readPrintedTargets(
    tx,
    rows.map(({ indicatorId }) => `${fromId}.${indicatorId}`),
  );
  const targeted = rows.map((row) => ({ ...row, reportId: `${id}.${row.indicatorId}` }));
  await writeRowTargets(
    tx,
    targeted,
    printed.map((target) => carried(target, fromId)),
  );
  const dueOn = (frequency: Frequency | null) =>
    [...dueDates, ...next.dueDates].find((date) => date.frequency === frequency)?.dueOn ?? null;
  await insertRows(
    tx,
    'Return',
    rows.map(({ indicatorId, frequency, due }) => ({
      id: `${id}.${indicatorId}`,
      editionId: id,
      state: due ? 'NOT_STARTED' : 'NOT_DUE',
      version: 1,
      dueOn: due ? dueOn(frequency) : null,
      content: EMPTY_RETURN,
    })),
  );
  await carryOverrides(tx, id, fromId, dayInLondon(at));
  await rateReports(tx, reportIds);
  await writeEditionSearch(tx, id);
  await appendReportVersions(tx, { reportIds, author: by, at, cause: 'open' });
  await appendEditionVersion(tx, { editionId: id, author: by, at, cause: 'open' });
  return { title, from: fromId, indicators: rows.length, due: next.due, notDue: next.notDue.length };
}

/** A target says from which edition it was carried first. */
function carried(target: PrintedTarget, fromId: string): PrintedTarget {
  const note = typeof target.note === 'string' ? target.note : null;
  if (note?.includes(CARRIED)) return target;
  const read = parsePeriod(fromId);
  const edition = read.ok ? read.period.label : fromId;
  return { ...target, note: [asSentence(note ?? ''), `${CARRIED} ${edition}.`].join(' ').trim() };
}

const CARRIED = 'Carried from the edition of';

/** An override that was approved holds on until its last day. */
async function carryOverrides(
  tx: TransactionClient,
  id: string,
  fromId: string,
  today: string,
): Promise<void> {
  await tx.$executeRaw`INSERT INTO "RatingOverride" (id, "reportId", rag, reason, "expiresOn", state, "proposedBy", "proposedAt",
      "decidedBy", "decidedAt", "decisionReason")
    SELECT n.id || '.override-1', n.id, o.rag, o.reason, o."expiresOn", o.state, o."proposedBy", o."proposedAt", o."decidedBy",
      o."decidedAt", o."decisionReason"
    FROM "RatingOverride" o JOIN "IndicatorReport" r ON r.id = o."reportId"
      JOIN "IndicatorReport" n ON n."editionId" = ${id} AND n."indicatorId" = r."indicatorId"
    WHERE r."editionId" = ${fromId} AND o.state = 'APPROVED' AND o."expiresOn" >= ${today}::date`;
}
