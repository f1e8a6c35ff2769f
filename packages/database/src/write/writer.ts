import type { Prisma, PrismaClient, TransactionClient } from '../open/client.ts';
import { TRANSACTION_OPTIONS } from '../open/database.ts';
import type { Refusal, Written } from './write-result.ts';

/** Writes to one database in somebody's name. Whether they may is settled before one is made. */
export interface Writer {
  readonly prisma: PrismaClient;
  /** Who is named as author, and in the audit. */
  readonly actor: string;
}

export function writerOf(prisma: PrismaClient, actor: string): Writer {
  return { prisma, actor };
}

/** What was done, for the audit: `before` is null where there was nothing. */
interface Done extends Written {
  readonly action: string;
  readonly before: Prisma.InputJsonObject | null;
  readonly after: Prisma.InputJsonObject;
  /** The edition and the indicator that it is about, where it is about one. */
  readonly editionId?: string;
  readonly indicatorId?: string;
}

/** What was asked for is so already: nothing is written, not even that it was asked. */
interface Nothing extends Written {
  readonly nothing: true;
}

/** Ends a transaction that comes to nothing. */
const ROLLED_BACK = new Error('A refused write is rolled back.');

/**
 * Does one write in one transaction: with what it changes goes an audit event, and the version of all data moves on. The row of
 * that version is locked first, so that writes, loads of data files included, happen one after the other and each sees what
 * the one before left: of two editors at once the second finds another version than it looked at. Staff write seldom; in
 * return no two writes can wait for each other for good.
 *
 * @param work is given the time of the write; a refusal it gives leaves everything as it was, whatever it has written by then
 */
export async function inOneWrite<No extends Refusal<unknown>>(
  { prisma, actor }: Writer,
  work: (tx: TransactionClient, at: Date) => Promise<Done | Nothing | No>,
): Promise<Written | No> {
  let refusal: No | undefined;
  const write = async (tx: TransactionClient): Promise<Written> => {
    await tx.$queryRaw`SELECT version FROM "DataVersion" FOR UPDATE`;
    const at = new Date();
    const result = await work(tx, at);
    if (result.kind !== 'ok') {
      refusal = result;
      throw ROLLED_BACK;
    }
    if ('nothing' in result) return { kind: 'ok', id: result.id };
    await writeEvent(tx, result, actor, at);
    await tx.$executeRaw`UPDATE "DataVersion" SET version = version + 1`;
    return { kind: 'ok', id: result.id };
  };
  try {
    return await prisma.$transaction(write, TRANSACTION_OPTIONS);
  } catch (error) {
    if (error === ROLLED_BACK && refusal !== undefined) return refusal;
    throw error;
  }
}

/** Adds what was done to the audit. A write leaves one event by itself; what else it does on the way has one of its own. */
export async function writeEvent(tx: TransactionClient, done: Done, actor: string, at: Date): Promise<void> {
  const { id: subject, action, before, after, editionId = null, indicatorId = null } = done;
  const details = { before, after };
  await tx.auditEvent.create({ data: { at, actor, action, subject, details, editionId, indicatorId } });
}
