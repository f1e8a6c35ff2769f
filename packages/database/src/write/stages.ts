import { dayInLondon } from '@dial/domain/period/day-in-london';
import { checklist } from '@dial/domain/stage/checklist';
import { nextStage, type Stage } from '@dial/domain/stage/stage';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import type { TransactionClient } from '../open/client.ts';
import { readChecklistFacts } from '../read/checklist-facts.ts';
import { readerOf } from '../read/reader.ts';
import { hashEdition } from './edition-hash.ts';
import { type EditionState, readEditionState } from './edition-state.ts';
import { appendEditionVersion, touchEdition } from './edition-version.ts';
import { endOpenOverrides } from './overrides.ts';
import { readTexts } from './read-texts.ts';
import { appendReportVersions } from './report-version.ts';
import { type FieldError, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface Move {
  readonly editionId: string;
  readonly to: Stage;
  /** The edition's revision that was looked at. */
  readonly revision: number;
  readonly note: string | null;
}

/**
 * Moves an edition to its next stage, where nothing on the checklist blocks it: else each item that does is an error, by its key. The
 * step is kept with its moment and a hash of all that the edition then shows. With the last one the edition is published: what
 * its rows show is signed off, and nothing but a correction changes it any more.
 */
export async function moveEdition(writer: Writer, move: Move): Promise<WriteResult<EditionState>> {
  const { editionId, to, revision } = move;
  const read =
    move.note === null || move.note.trim() === ''
      ? ({ kind: 'ok', texts: { note: null } } as const)
      : readTexts({ note: [move.note, LONGEST_TEXT.reason] });
  if (read.kind !== 'ok') return read;
  const { note } = read.texts;
  return inOneWrite<Refusal<EditionState>>(writer, async (tx, at) => {
    const present = await readEditionState(tx, editionId);
    if (present === null) return { kind: 'not-found', id: editionId };
    if (present.revision !== revision) return { kind: 'conflict', present };
    const { stage } = present;
    const next = nextStage(stage);
    if (next === null) return invalid('to', 'The edition is published, which is the last stage.');
    if (to !== next) return invalid('to', `The next stage of the edition is another one: ${next}.`);
    const blocking = await readBlocking(tx, editionId, to, dayInLondon(at));
    if (blocking.length > 0) return { kind: 'invalid', errors: blocking };
    if (to === 'PUBLISHED') await signOff(tx, { editionId, author: writer.actor, at });
    const hash = await hashEdition(tx, editionId);
    await writeStep(tx, { editionId, from: stage, to, at, by: writer.actor, note, hash });
    await touchEdition(tx, editionId);
    // Last, as from then on requests cannot write to the edition.
    const publishedOn = to === 'PUBLISHED' ? new Date(`${dayInLondon(at)}T00:00:00Z`) : null;
    await tx.edition.update({ where: { id: editionId }, data: { stage: to, publishedOn } });
    const before = { stage, revision };
    const after = { stage: to, revision: revision + 1, note, hash };
    return { kind: 'ok', id: editionId, action: 'edition.move', before, after, editionId };
  });
}

async function readBlocking(
  tx: TransactionClient,
  editionId: string,
  to: Stage,
  today: string,
): Promise<FieldError[]> {
  const facts = (await readChecklistFacts(readerOf(tx, 'DRAFT'), [editionId], today)).get(editionId);
  return facts === undefined
    ? []
    : checklist(to, facts)
        .filter(({ severity }) => severity === 'BLOCKING')
        .map(({ key, text }) => ({ field: key, message: text }));
}

/** What readers are shown becomes what is published, in the rows and in the versions of what they showed. */
async function signOff(
  tx: TransactionClient,
  { editionId, author, at }: { readonly editionId: string; readonly author: string; readonly at: Date },
): Promise<void> {
  await endOpenOverrides(tx, editionId, at);
  await tx.$executeRaw`UPDATE "IndicatorReport" SET "publishedRag" = rag
    WHERE "editionId" = ${editionId} AND "publishedRag" IS DISTINCT FROM rag`;
  const rows = await tx.indicatorReport.findMany({ where: { editionId }, select: { id: true } });
  const reportIds = rows.map(({ id }) => id);
  await appendReportVersions(tx, { reportIds, author, at, cause: 'publish' });
  await appendEditionVersion(tx, { editionId, author, at, cause: 'publish' });
}

interface Step {
  readonly editionId: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly at: Date;
  readonly by: string;
  readonly note: string | null;
  readonly hash: string;
}

/** At the moment that this write moves to. */
async function writeStep(tx: TransactionClient, step: Step): Promise<void> {
  const { editionId } = step;
  const last = await tx.editionStep.aggregate({ where: { editionId }, _max: { number: true } });
  const now = await tx.dataVersion.findFirstOrThrow();
  const number = (last._max.number ?? 0) + 1;
  await tx.editionStep.create({ data: { ...step, number, moment: now.version + 1n } });
}
