import { reminderMail } from '@dial/domain/reminders/reminder-mail';
import { messageOf } from '../failure.ts';
import type { PrismaClient } from '../open/client.ts';
import { noticesFor, type Reminded } from './notices-for.ts';

export interface Reminders {
  readonly prisma: PrismaClient;
  /** ISO date: the day in London. */
  readonly today: string;
  /** The time. */
  readonly now: () => Date;
  /** Where Dial is, without a slash at the end. */
  readonly address: string;
  readonly council: string;
  /** Sends one message in plain text. @throws when it cannot */
  readonly send: (mail: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }) => Promise<void>;
  /** Nobody more is written to once it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * Writes the day's message to everybody who is to be told something and has not been written to today. Each message is noted
 * before it is sent, once a person and day: of two that do this at once one sends it, and one that was interrupted in between is
 * not sent again, as nobody can tell whether it went. One that fails is noted with the error, and stops no other.
 *
 * @returns how many were sent, and how many failed
 */
export async function sendReminders(reminders: Reminders): Promise<{ sent: number; failed: number }> {
  const { prisma, today, address, council, send, signal } = reminders;
  const counts = { sent: 0, failed: 0 };
  for (const reminded of await noticesFor(prisma, today)) {
    if (signal?.aborted) break;
    const { personId, name, email, notices } = reminded;
    const id = `${personId}.${today}`;
    if (!(await note(reminders, id, reminded))) continue;
    try {
      await send({ to: email, ...reminderMail({ name, notices, address, council }) });
      await prisma.reminder.update({ where: { id }, data: { state: 'SENT' } });
      counts.sent += 1;
    } catch (error) {
      const said = messageOf(error).slice(0, LONGEST_ERROR);
      await prisma.reminder.update({ where: { id }, data: { state: 'FAILED', error: said } });
      counts.failed += 1;
    }
  }
  return counts;
}

const LONGEST_ERROR = 500;

/** Whether this is the one that is to send it. */
async function note(
  { prisma, today, now }: Reminders,
  id: string,
  { personId, notices }: Reminded,
): Promise<boolean> {
  const items = notices.map(({ kind, id: report }) => ({ kind, report }));
  const day = new Date(`${today}T00:00:00Z`);
  const { count } = await prisma.reminder.createMany({
    data: [{ id, personId, day, state: 'SENDING', items, at: now() }],
    skipDuplicates: true,
  });
  return count === 1;
}
