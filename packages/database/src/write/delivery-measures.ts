import { changeDeliveryStatus, type DeliveryChange } from '@dial/domain/delivery/change-delivery-status';
import { newDeliveryStatus } from '@dial/domain/delivery/new-delivery-status';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { slugOf } from '@dial/domain/text/slug';
import { uniqueSlug } from '@dial/domain/text/unique-slug';
import type { TransactionClient } from '../open/client.ts';
import { isId } from './is-id.ts';
import { readTexts } from './read-texts.ts';
import { planSearchEntry } from './search-entry.ts';
import { type FieldError, type Invalid, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface NewDeliveryMeasure {
  readonly plan: string;
  readonly title: string;
  readonly unit: string | null;
  /** How it changes the dial; of a request, why the framework's measures do not do. */
  readonly reason: string;
  readonly frameworkMeasure: string | null;
  readonly proposedMeasure: string | null;
}

/** A plan's measure as it stands, with what it is under. */
export type DeliveryState = NonNullable<Awaited<ReturnType<typeof readMeasure>>>;

type DeliveryResult = Promise<WriteResult<DeliveryState>>;

/**
 * Registers a plan's measure under the measure of the framework, or the proposed measure of the vision, that it should change.
 * Under none of them it is a request to the strategy hub.
 */
export async function registerDeliveryMeasure(writer: Writer, measure: NewDeliveryMeasure): DeliveryResult {
  const read = readTexts({
    title: [measure.title, LONGEST_TEXT.title],
    reason: [measure.reason, LONGEST_TEXT.reason],
  });
  if (read.kind !== 'ok') return read;
  const { title, reason } = read.texts;
  const unit = readUnit(measure.unit);
  if (unit.kind !== 'ok') return unit;
  const slug = slugOf(title);
  if (slug === '') return invalid('title', 'The title needs a letter from a to z or a digit.');
  const { plan, frameworkMeasure, proposedMeasure } = measure;
  const registered = newDeliveryStatus(measure);
  if (!registered.ok) return invalid('proposedMeasure', registered.error);
  const { status } = registered;
  return inOneWrite<Refusal<DeliveryState>>(writer, async (tx, at) => {
    const known = await readNamed(tx, measure);
    if (known.kind !== 'ok') return known;
    const taken = await tx.deliveryMeasure.findMany({
      where: { id: { startsWith: `${plan}.${slug}` } },
      select: { id: true },
    });
    const id = uniqueSlug(`${plan}.${slug}`, new Set(taken.map((row) => row.id)));
    const under = { frameworkMeasureId: frameworkMeasure, proposedMeasureId: proposedMeasure };
    const after = { title, ...unit.texts, reason, ...under, status, version: 1 } as const;
    await tx.deliveryMeasure.create({ data: { id, planId: plan, ...after, author: writer.actor, at } });
    await tx.searchEntry.create({ data: planSearchEntry(id, plan, title, known.planTitle) });
    const action = status === 'REQUESTED' ? 'delivery-measure.request' : 'delivery-measure.register';
    return { kind: 'ok', id, action, before: null, after };
  });
}

/** A unit may be left out. */
function readUnit(unit: string | null) {
  const none = { kind: 'ok', texts: { unit: null } } as const;
  return unit === null || unit.trim() === '' ? none : readTexts({ unit: [unit, LONGEST_TEXT.unit] });
}

/** A change of a plan's measure, and which version of it the editor looked at. */
export interface ChangeOfDeliveryMeasure {
  readonly id: string;
  readonly version: number;
  readonly change: DeliveryChange;
  readonly reason: string;
}

/**
 * The strategy hub's decision on a request, or the withdrawal of a measure, with the reason, by whom and when. A measure that is
 * withdrawn keeps what it was under; of one that was approved, the audit keeps the decision.
 */
export async function changeDeliveryMeasure(
  writer: Writer,
  { id, version, change, reason: typed }: ChangeOfDeliveryMeasure,
): DeliveryResult {
  const read = readTexts({ reason: [typed, LONGEST_TEXT.reason] });
  if (read.kind !== 'ok') return read;
  const { reason } = read.texts;
  return inOneWrite<Refusal<DeliveryState>>(writer, async (tx, at) => {
    const present = await readMeasure(tx, id);
    if (present === null) return { kind: 'not-found', id };
    if (present.version !== version) return { kind: 'conflict', present };
    const changed = changeDeliveryStatus(present.status, change);
    if (!changed.ok) return invalid('id', changed.error);
    const decision = { decisionReason: reason, decidedBy: writer.actor, decidedAt: at };
    const data = { status: changed.status, version: version + 1, ...decision };
    await tx.deliveryMeasure.update({ where: { id }, data });
    // What a plan no longer does is not found any more.
    if (change === 'withdraw') await tx.searchEntry.deleteMany({ where: { id: `delivery-measure.${id}` } });
    const action = `delivery-measure.${change}`;
    return { kind: 'ok', id, action, before: auditOf(present), after: auditOf({ ...present, ...data }) };
  });
}

type Named = { readonly kind: 'ok'; readonly planTitle: string } | Invalid;

/** What a new measure names has to be there. */
async function readNamed(tx: TransactionClient, measure: NewDeliveryMeasure): Promise<Named> {
  const { plan, frameworkMeasure, proposedMeasure } = measure;
  const errors: FieldError[] = [];
  const held = isId(plan) ? await tx.deliveryPlan.findUnique({ where: { id: plan } }) : null;
  if (held === null) errors.push({ field: 'plan', message: `There is no plan ${plan}.` });
  const where = (id: string) => ({ where: { id, retired: false } });
  if (
    frameworkMeasure !== null &&
    !(isId(frameworkMeasure) && (await tx.frameworkMeasure.findFirst(where(frameworkMeasure))))
  )
    errors.push({ field: 'frameworkMeasure', message: `There is no framework measure ${frameworkMeasure}.` });
  if (
    proposedMeasure !== null &&
    !(isId(proposedMeasure) && (await tx.proposedMeasure.findFirst(where(proposedMeasure))))
  )
    errors.push({ field: 'proposedMeasure', message: `There is no proposed measure ${proposedMeasure}.` });
  return held === null || errors.length > 0
    ? { kind: 'invalid', errors }
    : { kind: 'ok', planTitle: held.title };
}

async function readMeasure(tx: TransactionClient, id: string) {
  return isId(id) ? tx.deliveryMeasure.findUnique({ where: { id } }) : null;
}

/** What of a measure changes, for the audit. */
function auditOf({ status, version, decisionReason, decidedBy, decidedAt }: DeliveryState) {
  return { status, version, decisionReason, decidedBy, decidedAt: decidedAt?.toISOString() ?? null };
}
