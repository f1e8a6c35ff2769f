import { reminderMail } from '@dial/domain/reminders/reminder-mail';
import { whenToTryAgain } from '@dial/domain/reminders/when-to-try-again';
import { messageOf } from '../failure.ts';
import type { PrismaClient } from '../open/client.ts';
import { type NewsOf, newsFor } from './news-for.ts';
import { noticesFor, type Reminded } from './notices-for.ts';
import type { SeesFrom } from './tell-subscribers.ts';
import { UnsentError } from './unsent-error.ts';

export interface Reminders {
  readonly prisma: PrismaClient;
  /** ISO date: the day in London. */
  readonly today: string;
  /** The time. */
  readonly now: () => Date;
  /** Where Dial is, without a slash at the end. */
  readonly address: string;
  readonly council: string;
  /** Sends one message in plain text. @throws UnsentError when it surely did not go, another error when it may have */
  readonly send: (mail: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }) => Promise<void>;
  readonly seesFrom: SeesFrom;
  /** Nobody more is written to once it is aborted. */
  readonly signal?: AbortSignal;
}

/** Everything that one person is told on a day. */
type Told = Reminded & Pick<NewsOf, 'news'>;

/**
 * Writes the day's message to everybody who is to be told something and has not been written to today. Each message is noted
 * before it is sent, once a person and day: of two that do this at once one sends it, and one that was interrupted in between is
 * not sent again, as nobody can tell whether it went. One that fails is noted with the error, and stops no other; where it surely
 * did not go, it is tried again on its day, some times and ever later, with what there is to tell by then.
 *
 * @returns how many were sent, and how many failed
 */
export async function sendReminders(reminders: Reminders): Promise<{ sent: number; failed: number }> {
  const { prisma, address, council, send, signal } = reminders;
  const counts = { sent: 0, failed: 0 };
  for (const told of await everybodyTold(reminders)) {
    if (signal?.aborted) break;
    const { name, email, notices, news } = told;
    const begun = await note(reminders, told);
    if (begun === null) continue;
    const { id } = begun;
    try {
      await send({ to: email, ...reminderMail({ name, notices, news, address, council }) });
      await prisma.reminder.update({ where: { id }, data: { state: 'SENT' } });
      counts.sent += 1;
    } catch (error) {
      await noteFailure(reminders, begun, error);
      counts.failed += 1;
    }
  }
  return counts;
}

const LONGEST_ERROR = 500;

/** Who is told of returns, of their views or of both, by id. */
async function everybodyTold({ prisma, today, now, seesFrom }: Reminders): Promise<Told[]> {
  const told = new Map<string, Told>();
  for (const reminded of await noticesFor(prisma, today))
    told.set(reminded.personId, { ...reminded, news: [] });
  for (const { news, ...person } of await newsFor(prisma, now(), seesFrom))
    told.set(person.personId, { ...person, notices: told.get(person.personId)?.notices ?? [], news });
  return [...told.values()].toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
}

interface Begun {
  readonly id: string;
  readonly tries: number;
}

/** Null where this is not the one that is to send it. With it is noted which news it takes along, so that no other message does. */
async function note({ prisma, today, now }: Reminders, told: Told): Promise<Begun | null> {
  const { personId, notices, news } = told;
  const items = [
    ...notices.map(({ kind, id: report }) => ({ kind, report })),
    ...news.map(({ id: notice }) => ({ kind: 'VIEW', notice })),
  ];
  const at = now();
  return prisma.$transaction(async (tx) => {
    const [begun] = await tx.$queryRaw<Begun[]>`
      INSERT INTO "Reminder" (id, "personId", day, state, items, at)
      VALUES (${`${personId}.${today}`}, ${personId}, ${today}::date, 'SENDING', ${JSON.stringify(items)}::jsonb, ${at})
      ON CONFLICT ("personId", day) DO UPDATE SET state = 'SENDING', items = EXCLUDED.items, at = EXCLUDED.at,
        tries = "Reminder".tries + 1, "againAt" = NULL, error = NULL
      WHERE "Reminder".state = 'FAILED' AND "Reminder"."againAt" <= ${at} RETURNING id, tries`;
    if (begun === undefined) return null;
    const ids = news.map((one) => one.id);
    await tx.viewNotice.updateMany({ where: { id: { in: ids } }, data: { reminderId: begun.id } });
    return begun;
  });
}

/** What surely did not go is told another time; what may have gone is not told again. */
async function noteFailure(
  { prisma, now }: Reminders,
  { id, tries }: Begun,
  failure: unknown,
): Promise<void> {
  const error = messageOf(failure).slice(0, LONGEST_ERROR);
  const unsent = failure instanceof UnsentError;
  const againAt = unsent && failure.again ? whenToTryAgain(tries, now()) : null;
  await prisma.$transaction(async (tx) => {
    await tx.reminder.update({ where: { id }, data: { state: 'FAILED', error, againAt } });
    if (unsent) await tx.viewNotice.updateMany({ where: { reminderId: id }, data: { reminderId: null } });
  });
}
