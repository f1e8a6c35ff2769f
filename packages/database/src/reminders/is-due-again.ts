import type { PrismaClient } from '../open/client.ts';

/** Whether any of a day's messages that did not go is to be tried again by now. @param today ISO date */
export async function isDueAgain(prisma: PrismaClient, today: string, now: Date): Promise<boolean> {
  const where = { day: new Date(`${today}T00:00:00Z`), state: 'FAILED', againAt: { lte: now } } as const;
  return (await prisma.reminder.count({ where })) > 0;
}
