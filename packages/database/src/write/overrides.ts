import { changeOverride, type OverrideChange } from '@dial/domain/override/change-override';
import { checkOverrideExpiry } from '@dial/domain/override/check-override-expiry';
import { dayInLondon } from '@dial/domain/period/day-in-london';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import type { PrismaClient, TransactionClient } from '../open/client.ts';
import type { Rag } from '../read/words.ts';
import { touchEdition } from './edition-version.ts';
import { isId } from './is-id.ts';
import { rateReport } from './rate-report.ts';
import { readTexts } from './read-texts.ts';
import { appendReportVersion } from './report-version.ts';
import { type FieldError, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer, writeEvent, writerOf } from './writer.ts';

/** An override as it stands, with the row that it is of. */
export type OverrideWithRow = NonNullable<Awaited<ReturnType<typeof readOverride>>>;

type OverrideResult = Promise<WriteResult<OverrideWithRow>>;

export interface NewOverride {
  readonly reportId: string;
  readonly rag: Rag;
  readonly reason: string;
  /** ISO date: the last day on which it holds. */
  readonly expiresOn: string;
}

/**
 * Proposes another rating for a row of an edition that is not published; the row shows it once somebody else has approved it. A row
 * has one proposed or approved override at a time: where there is one already, that is the conflict.
 */
export async function proposeOverride(writer: Writer, input: NewOverride): OverrideResult {
  const { reportId, rag, expiresOn } = input;
  const read = readTexts({ reason: [input.reason, LONGEST_TEXT.reason] });
  const errors: FieldError[] = read.kind === 'ok' ? [] : [...read.errors];
  return inOneWrite<Refusal<OverrideWithRow>>(writer, async (tx, at) => {
    const expiry = checkOverrideExpiry(expiresOn, dayInLondon(at));
    if (expiry !== null) errors.push({ field: 'expiresOn', message: expiry });
    if (read.kind !== 'ok' || errors.length > 0) return { kind: 'invalid', errors };
    const report = isId(reportId)
      ? await tx.indicatorReport.findUnique({ where: { id: reportId }, include: { edition: true } })
      : null;
    if (report === null) return { kind: 'not-found', id: reportId };
    if (report.edition.stage === 'PUBLISHED') return invalid('reportId', PUBLISHED);
    if (report.listedOnly)
      return invalid('reportId', 'The indicator is only listed in the edition, and has no rating.');
    if (report.computedRag === rag)
      return invalid('rag', 'The rule gives this rating itself: choose another one.');
    const held = await tx.ratingOverride.findMany({ where: { reportId } });
    const open = held.find(({ state }) => state === 'PROPOSED' || state === 'APPROVED');
    const present = open === undefined ? null : await readOverride(tx, open.id);
    if (present !== null) return { kind: 'conflict', present };
    const { editionId, indicatorId } = report;
    const id = `${reportId}.override-${held.length + 1}`;
    const said = { rag, reason: read.texts.reason, state: 'PROPOSED', version: 1 } as const;
    const proposed = { proposedBy: writer.actor, proposedAt: at };
    await tx.ratingOverride.create({
      data: { id, reportId, ...said, ...proposed, expiresOn: new Date(`${expiresOn}T00:00:00Z`) },
    });
    await touchEdition(tx, editionId);
    const after = { ...said, expiresOn };
    return { kind: 'ok', id, action: 'override.propose', before: null, after, editionId, indicatorId };
  });
}

/** A decision on an override, and which version of it was looked at. */
export interface DecisionOnOverride {
  readonly id: string;
  readonly version: number;
  /** Has to be said to refuse or to withdraw. */
  readonly reason: string | null;
}

/** From now on the row shows the override in place of the computed rating, which stays beside it. Never by who proposed it. */
export function approveOverride(writer: Writer, decision: DecisionOnOverride): OverrideResult {
  return decide(writer, 'approve', decision);
}

export function refuseOverride(writer: Writer, decision: DecisionOnOverride): OverrideResult {
  return decide(writer, 'refuse', decision);
}

/** Takes an override back, proposed or approved: the row shows the computed rating again. */
export function withdrawOverride(writer: Writer, decision: DecisionOnOverride): OverrideResult {
  return decide(writer, 'withdraw', decision);
}

/**
 * Ends the approved overrides whose last day is past, and those that nobody decided on until then, in editions that are not
 * published: each is a write of Dial's own. A published edition keeps what it showed. To be done again at any time.
 *
 * @param today ISO date
 * @returns how many lapsed
 */
export async function lapseOverrides(prisma: PrismaClient, today: string): Promise<number> {
  const past = await prisma.ratingOverride.findMany({
    where: {
      state: { in: ['PROPOSED', 'APPROVED'] },
      expiresOn: { lt: new Date(`${today}T00:00:00Z`) },
      report: { edition: { stage: { not: 'PUBLISHED' } } },
    },
    orderBy: { id: 'asc' },
  });
  let lapsed = 0;
  for (const { id, version } of past) {
    const result = await decide(writerOf(prisma, 'dial'), 'lapse', { id, version, reason: null });
    if (result.kind === 'ok') lapsed += 1;
  }
  return lapsed;
}

/**
 * Ends what is open of an edition that is about to be published: overrides that nobody decided on, and approved ones whose last day
 * is past. Each leaves its event.
 */
export async function endOpenOverrides(tx: TransactionClient, editionId: string, at: Date): Promise<void> {
  const past = { state: 'APPROVED', expiresOn: { lt: new Date(`${dayInLondon(at)}T00:00:00Z`) } } as const;
  const open = await tx.ratingOverride.findMany({
    where: { report: { editionId }, OR: [{ state: 'PROPOSED' }, past] },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of open) {
    const present = await readOverride(tx, id);
    if (present === null) continue;
    const reason = 'The edition was published.';
    await endOrApprove(tx, present, { state: 'LAPSED', by: 'dial', at, reason });
    const { state, version, report } = present;
    const lapsed = {
      kind: 'ok',
      id,
      action: 'override.lapse',
      before: { state, version },
      after: { state: 'LAPSED', version: version + 1, reason },
      editionId,
      indicatorId: report.indicatorId,
    } as const;
    await writeEvent(tx, lapsed, 'dial', at);
  }
}

async function decide(
  writer: Writer,
  change: OverrideChange,
  { id, version, reason }: DecisionOnOverride,
): OverrideResult {
  const due = change === 'refuse' || change === 'withdraw';
  const said = due || (reason !== null && reason.trim() !== '');
  const read = said
    ? readTexts({ reason: [reason ?? '', LONGEST_TEXT.reason] })
    : ({ kind: 'ok', texts: { reason: null } } as const);
  if (read.kind !== 'ok') return read;
  return inOneWrite<Refusal<OverrideWithRow>>(writer, async (tx, at) => {
    const present = await readOverride(tx, id);
    if (present === null) return { kind: 'not-found', id };
    if (present.version !== version) return { kind: 'conflict', present };
    const { editionId, indicatorId, edition } = present.report;
    if (edition.stage === 'PUBLISHED') return invalid('id', PUBLISHED);
    const changed = changeOverride(present, change, writer.actor);
    if (!changed.ok) return invalid('id', changed.error);
    const past = change === 'approve' ? checkOverrideExpiry(dayOf(present.expiresOn), dayInLondon(at)) : null;
    if (past !== null) return invalid('id', `${past} Propose it anew.`);
    await endOrApprove(tx, present, {
      state: changed.state,
      by: writer.actor,
      at,
      reason: read.texts.reason,
    });
    await touchEdition(tx, editionId);
    const before = { state: present.state, version };
    const after = { state: changed.state, version: version + 1, rag: present.rag, reason: read.texts.reason };
    return { kind: 'ok', id, action: `override.${change}`, before, after, editionId, indicatorId };
  });
}

/** Writes a decision and, where the row shows another rating by it, the row and what it showed. */
async function endOrApprove(
  tx: TransactionClient,
  { id, reportId, state: before, version }: OverrideWithRow,
  {
    state,
    by,
    at,
    reason,
  }: {
    readonly state: OverrideWithRow['state'];
    readonly by: string;
    readonly at: Date;
    readonly reason: string | null;
  },
): Promise<void> {
  const decision = { state, decidedBy: by, decidedAt: at, decisionReason: reason };
  await tx.ratingOverride.update({ where: { id }, data: { ...decision, version: version + 1 } });
  if (state !== 'APPROVED' && before !== 'APPROVED') return;
  await rateReport(tx, reportId);
  await appendReportVersion(tx, { reportId, author: by, at, cause: 'override' });
}

async function readOverride(tx: TransactionClient, id: string) {
  if (!isId(id)) return null;
  const report = { include: { edition: { select: { stage: true } } } } as const;
  return tx.ratingOverride.findUnique({ where: { id }, include: { report } });
}

const PUBLISHED = 'The edition is published: its ratings stand as they were signed off.';

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
