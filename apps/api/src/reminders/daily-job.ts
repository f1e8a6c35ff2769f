import type { PrismaClient } from '@dial/database/open/client';
import { isDueAgain } from '@dial/database/reminders/is-due-again';
import { sendReminders } from '@dial/database/reminders/send-reminders';
import { tellSubscribers } from '@dial/database/reminders/tell-subscribers';
import { removeExpired } from '@dial/database/sign-in/remove-expired';
import { lapseOverrides } from '@dial/database/write/overrides';
import { dayInLondon } from '@dial/domain/period/day-in-london';
import { isReminderTime } from '@dial/domain/reminders/is-reminder-time';
import { earliestStageOf } from '../schema/permissions.ts';
import type { Mailer } from '../server/mailer.ts';
import { describeError, sentenceOf } from '../server/watch/describe-error.ts';

export interface DailyJobOptions {
  readonly prisma: PrismaClient;
  /** Null where no SMTP server is set: notices are shown in the product alone. */
  readonly mailer: Mailer | null;
  /** Where Dial is reached. */
  readonly url: string;
  readonly council: string;
  readonly now: () => Date;
  /** Told in a sentence of what was done and of what failed. */
  readonly say: (line: string) => void;
  /** Told how each run ended. */
  readonly ran?: ((outcome: 'ok' | 'error') => void) | undefined;
}

export interface DailyJob {
  /** Does what is due now, once: what another server or an earlier run has done is not done again. */
  run(): Promise<void>;
  /** Notes what is new in views that people subscribe to. */
  tell(): Promise<void>;
  /** Begins nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

const MINUTE = 60_000;
const QUARTER_OF_AN_HOUR = 15 * MINUTE;

/**
 * Looks every quarter of an hour whether something is due, first at once, and every minute whether views have news: where nothing
 * was written since, that is one small question. A run that fails is said, and stops none after it.
 */
export function startDailyJob(options: DailyJobOptions): DailyJob {
  const job = createDailyJob(options);
  const timers = [
    setInterval(() => void job.run(), QUARTER_OF_AN_HOUR),
    setInterval(() => void job.tell(), MINUTE),
  ];
  // The server keeps the process running, not these.
  for (const timer of timers) timer.unref();
  void job.run();
  return {
    run: job.run,
    tell: job.tell,
    stop: () => {
      for (const timer of timers) clearInterval(timer);
      return job.stop();
    },
  };
}

/**
 * What Dial does by itself each day: ends overrides that are past their last day, removes what sign-in left behind, notes what is new in
 * views that people subscribe to, and from 8:00 in London on working days writes to people of that and of returns, again where a message did not go. Without a timer of its own.
 */
export function createDailyJob({ prisma, mailer, url, council, now, say, ran }: DailyJobOptions): DailyJob {
  const stopping = new AbortController();
  let remindedOn: string | null = null;
  let running: Promise<void> = Promise.resolve();

  async function act(): Promise<void> {
    if (stopping.signal.aborted) return;
    const at = now();
    const today = dayInLondon(at);
    const lapsed = await lapseOverrides(prisma, today);
    if (lapsed > 0) say(`Overrides that lapsed: ${lapsed}`);
    const removed = await removeExpired(prisma, at);
    if (removed > 0) say(`Expired sessions, links and attempts that were removed: ${removed}`);
    await tell();
    if (mailer === null || !isReminderTime(at)) return;
    if (remindedOn === today && !(await isDueAgain(prisma, today, at))) return;
    const { signal } = stopping;
    const address = url.replace(/\/+$/, '');
    const send = mailer.send.bind(mailer);
    const { sent, failed } = await sendReminders({
      ...{ prisma, today, now, address, council, send, seesFrom, signal },
    });
    remindedOn = today;
    if (sent + failed > 0) say(`Reminders of ${today}: ${sent} sent, ${failed} failed`);
  }

  async function tell(): Promise<void> {
    const { signal } = stopping;
    if (signal.aborted) return;
    const told = await tellSubscribers(prisma, { now, seesFrom, signal });
    if (told > 0) say(`Notices of saved views: ${told}`);
  }

  /** One after the other, so that a slow run is not overtaken. */
  function after(work: () => Promise<void>) {
    return () => {
      running = running.then(work).then(
        () => ran?.('ok'),
        (error: unknown) => {
          ran?.('error');
          say(
            `The daily job failed, and is tried again: ${sentenceOf({ ...describeError(error), stack: '' })}`,
          );
        },
      );
      return running;
    };
  }

  return {
    run: after(act),
    tell: after(tell),
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

/** From which stage on somebody with these roles sees editions. */
function seesFrom(roles: readonly string[]) {
  return earliestStageOf({
    id: 'subscriber',
    name: null,
    roles: roles.map((name) => ({ name, scopes: [] })),
  });
}
