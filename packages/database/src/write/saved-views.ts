import { randomUUID } from 'node:crypto';
import { ANY_EDITION, readViewAddress } from '@dial/domain/view/view-address';
import { viewFaults } from '@dial/domain/view/view-faults';
import { type ToldOf, whatToTell } from '@dial/domain/view/what-to-tell';
import { Prisma, type TransactionClient } from '../open/client.ts';
import { readerOf, type Visibility, visible } from '../read/reader.ts';
import type { ViewPlace } from '../read/view-editions.ts';
import { readViewShown } from '../read/view-shown.ts';
import { readTexts } from './read-texts.ts';
import { toldJson } from './told-json.ts';
import { type Invalid, invalid, type Refusal, type WriteResult, type Written } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

/** How many a person may keep. */
export const MOST_VIEWS = 50;

const LONGEST_NAME = 120;

/** A view as it stands. */
export interface ViewState {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Which view is changed, as it was looked at: one of the writer's own. */
export interface ViewToChange {
  readonly id: string;
  readonly version: number;
}

export interface NewView {
  readonly name: string;
  /** Path and query within Dial. */
  readonly address: string;
  /** Whether it follows the newest published edition, where its page is of an edition. */
  readonly newest: boolean;
  readonly subscribed: boolean;
}

/**
 * Keeps an address of Dial for the writer. The audit says that it was done, and not what: what somebody looks at is theirs.
 *
 * @param visibility of the writer: an edition that they do not see is none
 */
export async function saveView(
  writer: Writer,
  view: NewView,
  visibility: Visibility,
): Promise<Written | Invalid> {
  const read = readTexts({ name: [view.name, LONGEST_NAME] });
  if (read.kind !== 'ok') return read;
  const { name } = read.texts;
  const place = readViewAddress(view.address);
  if (place === null)
    return invalid('address', 'Views can be kept of a headline, indicators, an outcome or a comparison.');
  const faults = viewFaults(view.address);
  if (faults.length > 0) return invalid('address', faults.join(' '));
  return inOneWrite<Invalid>(writer, async (tx, at) => {
    const personId = writer.actor;
    const kept = await tx.savedView.findMany({ where: { personId }, select: { name: true } });
    if (kept.length >= MOST_VIEWS)
      return invalid('name', `You keep ${MOST_VIEWS} views, and no more can be kept. Delete one first.`);
    if (kept.some((one) => one.name === name)) return TAKEN;
    const { address, edition } = place;
    const editionId = view.newest || !address.includes(ANY_EDITION) ? null : edition;
    if (edition !== null && !(await isSeen(tx, visibility, edition)))
      return invalid('address', `There is no edition ${edition}.`);
    const id = randomUUID();
    const told = view.subscribed ? await toldNow(tx, { id, address, editionId }, visibility) : {};
    const { subscribed } = view;
    await tx.savedView.create({
      data: { id, personId, name, address, editionId, subscribed, ...told, createdAt: at },
    });
    return { kind: 'ok', id, action: 'view.save', before: null, after: { subscribed } };
  });
}

export function renameView(
  writer: Writer,
  { name: typed, ...view }: ViewToChange & { readonly name: string },
): Promise<WriteResult<ViewState>> {
  const read = readTexts({ name: [typed, LONGEST_NAME] });
  if (read.kind !== 'ok') return Promise.resolve(read);
  const { name } = read.texts;
  return changeOwn(writer, view, 'view.rename', async (tx, present) => {
    const taken = { personId: writer.actor, name, id: { not: present.id } };
    if ((await tx.savedView.count({ where: taken })) > 0) return TAKEN;
    await tx.savedView.update({ where: { id: present.id }, data: { name, version: { increment: 1 } } });
    return {};
  });
}

export function deleteView(writer: Writer, view: ViewToChange): Promise<WriteResult<ViewState>> {
  return changeOwn(writer, view, 'view.delete', async (tx, { id }) => {
    await tx.savedView.delete({ where: { id } });
    return {};
  });
}

/** From now on the writer is told of the view's news, or is not. @param visibility of the writer */
export function setSubscribed(
  writer: Writer,
  { subscribed, ...view }: ViewToChange & { readonly subscribed: boolean },
  visibility: Visibility,
): Promise<WriteResult<ViewState>> {
  const action = subscribed ? 'view.subscribe' : 'view.unsubscribe';
  return changeOwn(writer, view, action, async (tx, present) => {
    if (present.subscribed === subscribed) return null;
    const told = subscribed ? await toldNow(tx, present, visibility) : { told: Prisma.DbNull, toldAt: null };
    const data = { subscribed, ...told, version: { increment: 1 } };
    await tx.savedView.update({ where: { id: present.id }, data });
    return { subscribed };
  });
}

const TAKEN = invalid('name', 'You have a view of this name already.');

type Present = NonNullable<Awaited<ReturnType<TransactionClient['savedView']['findFirst']>>>;

/** @param work what is said of the change in the audit; null where it was so already */
function changeOwn(
  writer: Writer,
  { id, version }: ViewToChange,
  action: string,
  work: (tx: TransactionClient, present: Present) => Promise<Prisma.InputJsonObject | Invalid | null>,
): Promise<WriteResult<ViewState>> {
  return inOneWrite<Refusal<ViewState>>(writer, async (tx) => {
    const present = await tx.savedView.findFirst({ where: { id, personId: writer.actor } });
    if (present === null) return { kind: 'not-found', id };
    if (present.version !== version) return { kind: 'conflict', present };
    const done = await work(tx, present);
    if (done === null) return { kind: 'ok', id, nothing: true };
    if (isInvalid(done)) return done;
    return { kind: 'ok', id, action, before: {}, after: done };
  });
}

function isInvalid(done: Prisma.InputJsonObject | Invalid): done is Invalid {
  return 'kind' in done && done.kind === 'invalid';
}

async function isSeen(tx: TransactionClient, visibility: Visibility, id: string): Promise<boolean> {
  const reader = readerOf(tx, visibility);
  const found = await reader.rows(
    Prisma.sql`SELECT e.id FROM "Edition" e WHERE e.id = ${id} AND ${visible(reader)}`,
  );
  return found.length > 0;
}

const NOTHING_TOLD: ToldOf = { edition: null, published: false, rows: {} };

/** What a subscriber sees as they begin: from here on they are told. */
async function toldNow(tx: TransactionClient, view: ViewPlace, visibility: Visibility) {
  const shown = await readViewShown(readerOf(tx, visibility), view);
  const { version } = await tx.dataVersion.findFirstOrThrow();
  // The write itself moves the version on.
  return { told: toldJson(whatToTell(NOTHING_TOLD, shown).told), toldAt: version + 1n };
}
