import { EMPTY_RETURN, type ReturnContent } from '@dial/domain/return/return-content';
import { loadCouncil } from '../load/load-council.ts';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { openEdition } from '../write/open-edition.ts';
import { writerOf } from '../write/writer.ts';
import { madeCouncil, madeEdition } from './made-council.ts';

/** Ids of what `madeQuarter` puts into a database. */
export const QUARTER = {
  printed: '2096-97-q2',
  edition: '2096-97-q3',
  /** A count with 70 and 80 printed for the quarters before, and a target of 100 for its printed quarter. */
  trees: '2096-97-q3.trees-2096-97',
  /** A share, 1 of 8 being 12.50%. */
  mown: '2096-97-q3.mown-2096-97',
  indicator: 'trees-2096-97',
  directorate: 'place',
  service: 'parks-and-gardens',
} as const;

/** A made-up figure that nothing is wrong with, and its words. */
export const FILED: ReturnContent = { ...EMPTY_RETURN, value: '90', commentary: 'Made-up words.' };

/**
 * A made-up edition of a document, and the next as an editor opened it, with four people.
 *
 * @returns the client that requests use: it has no rights of the owner
 */
export async function madeQuarter(database: Database): Promise<PrismaClient> {
  await loadCouncil(database.prisma, madeCouncil(madeEdition('2096-97')));
  const prisma = await database.forRequests();
  await openQuarter(prisma);
  return prisma;
}

const PEOPLE = { ed: 'Ed Editor', ola: 'Ola Officer', pip: 'Pip Officer', max: 'Max Manager' };

/** The people, and the edition that follows the printed one. */
export async function openQuarter(prisma: PrismaClient): Promise<void> {
  for (const [id, name] of Object.entries(PEOPLE))
    await prisma.person.create({
      data: { id, name, email: `${id}@demonstration.invalid`, sortKey: id },
    });
  const asked = { from: QUARTER.printed, title: null, dueDates: [] };
  const opened = await openEdition(writerOf(prisma, 'ed'), asked);
  if (opened.kind !== 'ok') throw new Error(JSON.stringify(opened));
}
