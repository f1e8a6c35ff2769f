import { dayInLondon } from '@dial/domain/period/day-in-london';
import { isIsoDate } from '@dial/domain/period/is-iso-date';
import { comingDayFault } from '@dial/domain/stage/day-fault';
import { isAtLeast } from '@dial/domain/stage/stage';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import type { TransactionClient } from '../open/client.ts';
import type { ResponseKind } from '../read/words.ts';
import { type EditionState, readEditionState } from './edition-state.ts';
import { touchEdition } from './edition-version.ts';
import { isId } from './is-id.ts';
import { readTexts } from './read-texts.ts';
import { unknownIndicators } from './unknown-indicators.ts';
import { type FieldError, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

/** A recommendation as it stands. */
export type RecommendationState = NonNullable<Awaited<ReturnType<typeof readState>>>;

type RecommendationResult = Promise<WriteResult<RecommendationState>>;

interface RecommendationInput {
  readonly text: string;
  /** Indicators of the edition that it is about, one at least. */
  readonly indicators: readonly string[];
  /** ISO date by which an answer is hoped for. */
  readonly dueOn: string | null;
}

export interface NewRecommendation extends RecommendationInput {
  readonly editionId: string;
}

/**
 * Records what a scrutiny board recommends on an edition, from the stage of scrutiny on; on a published one too, of which it changes
 * nothing. Recommendations of an edition are numbered in the order they come. The same sent twice within a minute, as by a double
 * click, is one.
 */
export async function recommend(writer: Writer, input: NewRecommendation): RecommendationResult {
  const { editionId } = input;
  const read = readInput(input);
  if (read.kind !== 'ok') return read;
  return inOneWrite<Refusal<RecommendationState>>(writer, async (tx, at) => {
    const edition = await readEditionState(tx, editionId);
    if (edition === null) return { kind: 'not-found', id: editionId };
    if (!isAtLeast(edition.stage, 'SCRUTINY'))
      return invalid('editionId', 'Recommendations are made from the stage of scrutiny on.');
    const unknown = await unknownIndicators(tx, editionId, 'indicators', input.indicators);
    const errors = [...unknown, ...pastDay(input.dueOn, null, at)];
    if (errors.length > 0) return { kind: 'invalid', errors };
    const repeated = await readRepeated(tx, input, read.text, writer.actor, at);
    if (repeated !== null) return { kind: 'ok', id: repeated, nothing: true };
    const last = await tx.recommendation.aggregate({ where: { editionId }, _max: { number: true } });
    const number = (last._max.number ?? 0) + 1;
    const id = `${editionId}.recommendation-${number}`;
    const { indicators, dueOn } = input;
    const { text } = read;
    const data = { id, editionId, number, text, dueOn: dateOf(dueOn), author: writer.actor, at };
    await tx.recommendation.create({ data });
    await writeIndicators(tx, id, indicators);
    await touchUnpublished(tx, edition);
    const after = { number, text, indicators: [...indicators], dueOn, version: 1 };
    return {
      kind: 'ok',
      id,
      action: 'recommendation.make',
      before: null,
      after,
      ...about(editionId, indicators),
    };
  });
}

/** How long after a recommendation the same one is that one sent again, in milliseconds. */
const AGAIN = 60_000;

/** The id of the same recommendation that the same person has just made; null where there is none. */
async function readRepeated(
  tx: TransactionClient,
  { editionId, indicators, dueOn }: NewRecommendation,
  text: string,
  author: string,
  at: Date,
): Promise<string | null> {
  const just = await tx.recommendation.findMany({
    where: { editionId, author, text, dueOn: dateOf(dueOn), at: { gte: new Date(at.getTime() - AGAIN) } },
    include: { indicators: true },
  });
  const ids = (named: readonly string[]) => named.toSorted().join(' ');
  const wanted = ids(indicators);
  return just.find((one) => ids(one.indicators.map(({ indicatorId }) => indicatorId)) === wanted)?.id ?? null;
}

export interface RevisedRecommendation extends RecommendationInput {
  readonly id: string;
  readonly version: number;
}

/** Puts a recommendation in other words, or against other indicators, as long as it is not answered. */
export async function reviseRecommendation(
  writer: Writer,
  input: RevisedRecommendation,
): RecommendationResult {
  const read = readInput(input);
  if (read.kind !== 'ok') return read;
  const { id, indicators, dueOn } = input;
  const { text } = read;
  return inOneWrite<Refusal<RecommendationState>>(writer, async (tx, at) => {
    const present = await readState(tx, id);
    if (present === null) return { kind: 'not-found', id };
    if (present.version !== input.version) return { kind: 'conflict', present };
    if (present.responseKind !== null)
      return invalid('id', 'The recommendation is answered, and stays as it was then.');
    const { editionId } = present;
    const unknown = await unknownIndicators(tx, editionId, 'indicators', indicators);
    const errors = [...unknown, ...pastDay(dueOn, present.dueOn, at)];
    if (errors.length > 0) return { kind: 'invalid', errors };
    const version = present.version + 1;
    await tx.recommendation.update({ where: { id }, data: { text, dueOn: dateOf(dueOn), version } });
    await tx.recommendationIndicator.deleteMany({ where: { recommendationId: id } });
    await writeIndicators(tx, id, indicators);
    await touchUnpublished(tx, await readEditionState(tx, editionId));
    const after = { text, indicators: [...indicators], dueOn, version };
    return {
      kind: 'ok',
      id,
      action: 'recommendation.revise',
      before: wordsOf(present),
      after,
      ...about(editionId, indicators),
    };
  });
}

export interface Response {
  readonly id: string;
  readonly version: number;
  readonly kind: ResponseKind;
  readonly text: string;
}

/** Answers a recommendation. An answer may be put in other words, by a further version; the audit keeps the one before. */
export async function respond(writer: Writer, input: Response): RecommendationResult {
  const read = readTexts({ text: [input.text, LONGEST_TEXT.recommendation] });
  if (read.kind !== 'ok') return read;
  const { id, kind: responseKind } = input;
  return inOneWrite<Refusal<RecommendationState>>(writer, async (tx, at) => {
    const present = await readState(tx, id);
    if (present === null) return { kind: 'not-found', id };
    if (present.version !== input.version) return { kind: 'conflict', present };
    const answer = { responseKind, response: read.texts.text, respondedBy: writer.actor };
    const version = present.version + 1;
    await tx.recommendation.update({ where: { id }, data: { ...answer, respondedAt: at, version } });
    const { editionId } = present;
    await touchUnpublished(tx, await readEditionState(tx, editionId));
    const before = present.responseKind === null ? null : answerOf(present);
    const after = { ...answer, version };
    return {
      kind: 'ok',
      id,
      action: 'recommendation.answer',
      before,
      after,
      ...about(editionId, wordsOf(present).indicators),
    };
  });
}

/** What an event is about: the indicator where it is one; where there are several the audit finds it from each by the recommendation. */
function about(editionId: string, indicators: readonly string[]) {
  const [indicatorId, ...others] = indicators;
  return indicatorId === undefined || others.length > 0 ? { editionId } : { editionId, indicatorId };
}

function readInput({ text, indicators, dueOn }: RecommendationInput) {
  const read = readTexts({ text: [text, LONGEST_TEXT.recommendation] });
  const errors: FieldError[] = read.kind === 'ok' ? [] : [...read.errors];
  if (indicators.length === 0)
    errors.push({ field: 'indicators', message: 'Name an indicator that the recommendation is about.' });
  if (dueOn !== null && !isIsoDate(dueOn))
    errors.push({ field: 'dueOn', message: 'The date is no day of the calendar.' });
  return read.kind !== 'ok' || errors.length > 0
    ? ({ kind: 'invalid', errors } as const)
    : ({ kind: 'ok', text: read.texts.text } as const);
}

/** A day that was named before may be past by now. */
function pastDay(dueOn: string | null, before: Date | null, at: Date): FieldError[] {
  if (dueOn === null || dueOn === before?.toISOString().slice(0, 10)) return [];
  const message = comingDayFault(dueOn, dayInLondon(at));
  return message === null ? [] : [{ field: 'dueOn', message }];
}

async function writeIndicators(tx: TransactionClient, recommendationId: string, ids: readonly string[]) {
  const data = ids.map((indicatorId, index) => ({ recommendationId, indicatorId, position: index + 1 }));
  await tx.recommendationIndicator.createMany({ data });
}

/** What is published stays as it is, its revision too. */
async function touchUnpublished(tx: TransactionClient, edition: EditionState | null): Promise<void> {
  if (edition !== null && edition.stage !== 'PUBLISHED') await touchEdition(tx, edition.id);
}

async function readState(tx: TransactionClient, id: string) {
  if (!isId(id)) return null;
  const indicators = { orderBy: { position: 'asc' } } as const;
  return tx.recommendation.findUnique({ where: { id }, include: { indicators } });
}

function wordsOf({ text, indicators, dueOn, version }: RecommendationState) {
  return {
    text,
    indicators: indicators.map(({ indicatorId }) => indicatorId),
    dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
    version,
  };
}

function answerOf({ responseKind, response, respondedBy, version }: RecommendationState) {
  return { responseKind, response, respondedBy, version };
}

/** A date column takes an instant of which only the day counts. */
function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
