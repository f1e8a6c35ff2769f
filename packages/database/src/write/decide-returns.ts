import { dayInLondon } from '@dial/domain/period/day-in-london';
import { changeReturn, type ReturnChange } from '@dial/domain/return/change-return';
import type { Stage } from '@dial/domain/stage/stage';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import type { TransactionClient } from '../open/client.ts';
import { askerOf } from '../read/reader.ts';
import { writeFiledReadings } from './filed-readings.ts';
import { judgeReturn } from './judge-returns.ts';
import { readTexts } from './read-texts.ts';
import { rateWhatRestsOn } from './rest-on.ts';
import { type ReturnPresent, readReturnPresent } from './return-present.ts';
import { invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface Looked {
  readonly id: string;
  /** The version that somebody looked at. */
  readonly version: number;
}

type ReturnResult = Promise<WriteResult<ReturnPresent>>;

/** Said beside a figure that was approved before, as what officers tell each other is not for the public. */
const AGAIN = 'Changed after the return was reopened.';

/**
 * Signs a return off: what it files becomes the edition's figures and commentary, and what rests on them is rated anew. Nobody
 * approves what they submitted themselves.
 */
export async function approveReturn(writer: Writer, looked: Looked): ReturnResult {
  return inOneWrite<Refusal<ReturnPresent>>(writer, (tx, at) => approveWithin(tx, at, writer.actor, looked));
}

/** The same within a write that goes on. */
export function approveWithin(tx: TransactionClient, at: Date, actor: string, looked: Looked) {
  const decision = { ...looked, action: 'approve', reason: null } as const;
  return decideWithin(tx, at, actor, decision, async (present) => {
    const { id, editionId, indicatorId, content } = present;
    const judged = await judgeReturn(askerOf(tx), id, content);
    if (judged === null) throw new Error(`The return ${id} has no row.`);
    const author = present.submittedBy ?? actor;
    const { figures } = judged;
    await writeFiledReadings(tx, {
      editionId,
      indicatorId,
      figures,
      author,
      at,
      again: AGAIN,
      others: 'retire',
    });
    await writeCommentary(tx, present);
    await rateWhatRestsOn(tx, { indicatorId, editionId, author: actor, at, cause: 'approve' });
  });
}

/** Gives a submitted return back to the officer, with the reason. */
export async function sendBackReturn(
  writer: Writer,
  looked: Looked & { readonly reason: string },
): ReturnResult {
  return decide(writer, { ...looked, action: 'send-back' });
}

/**
 * Makes an approved return a draft again, or asks for one that was not due. What was approved stands until it is approved anew. Whether
 * somebody may goes by the stage of its edition: where that is another than `stage` by now, it is a conflict.
 */
export async function reopenReturn(
  writer: Writer,
  looked: Looked & { readonly reason: string; readonly stage?: Stage },
): ReturnResult {
  return decide(writer, { ...looked, action: 'reopen' }, (tx, at, { editionId, indicatorId }) =>
    // One that was not due owes a figure now.
    rateWhatRestsOn(tx, { indicatorId, editionId, author: writer.actor, at, cause: 'reopen' }),
  );
}

interface Decision extends Looked {
  /** Of the edition, as looked at; any where left out. */
  readonly stage?: Stage;
  readonly action: Exclude<ReturnChange['action'], 'save' | 'submit'>;
  /** As typed; null where none is asked for. */
  readonly reason: string | null;
}

/** What goes with a decision. It can refuse nothing any more. */
type Follow = (tx: TransactionClient, at: Date, present: ReturnPresent) => Promise<void>;

async function decide(writer: Writer, decision: Decision, follow?: Follow): ReturnResult {
  const { reason: typed } = decision;
  const read = typed === null ? null : readTexts({ reason: [typed, LONGEST_TEXT.reason] });
  if (read !== null && read.kind !== 'ok') return read;
  const reason = read?.texts.reason ?? null;
  return inOneWrite<Refusal<ReturnPresent>>(writer, (tx, at) =>
    decideWithin(tx, at, writer.actor, { ...decision, reason }, (present) => follow?.(tx, at, present)),
  );
}

/** What was done, for the audit, or why nothing was. */
async function decideWithin(
  tx: TransactionClient,
  at: Date,
  actor: string,
  { id, version, stage, action, reason }: Decision,
  follow: (present: ReturnPresent) => Promise<void> | undefined,
) {
  const present = await readReturnPresent(askerOf(tx), id);
  if (present === null) return { kind: 'not-found', id } as const;
  if (present.version !== version || (stage !== undefined && stage !== present.stage))
    return { kind: 'conflict', present } as const;
  if (present.stage === 'PUBLISHED') return invalid('id', PUBLISHED);
  const changed = changeReturn(present, { action, actor });
  if (!changed.ok) return invalid('id', changed.error);
  const { state } = changed;
  const decision = { decidedBy: actor, decidedAt: at, decisionReason: reason };
  await tx.return.update({ where: { id }, data: { state, version: version + 1, ...decision } });
  await follow(present);
  const before = { state: present.state, version };
  const after = { state, version: version + 1, reason };
  const { editionId, indicatorId } = present;
  return { kind: 'ok', id, action: `return.${action}`, before, after, editionId, indicatorId } as const;
}

const PUBLISHED = 'The edition is published. What it shows is changed by a correction alone.';

/** The words filed with the figure, by who submitted them. They take the place of what the return said before. */
async function writeCommentary(tx: TransactionClient, present: ReturnPresent): Promise<void> {
  const { id: reportId, editionId, indicatorId, content, submittedByName, submittedAt } = present;
  const id = `${reportId}.return`;
  await tx.commentary.deleteMany({ where: { id } });
  const text = content.commentary.trim();
  if (text === '') return;
  const { position } = await tx.indicatorReport.findUniqueOrThrow({ where: { id: reportId } });
  await tx.commentary.create({
    data: {
      id,
      editionId,
      position,
      text,
      authors: submittedByName === null ? [] : [submittedByName],
      date: submittedAt === null ? null : new Date(dayInLondon(new Date(submittedAt))),
      covers: { create: { indicatorId, position: 1 } },
    },
  });
}
