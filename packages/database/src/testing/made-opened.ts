import type { PrismaClient } from '../open/client.ts';

/** A made-up edition that was opened in Dial, in draft and without rows. */
export async function makeOpenedEdition(
  prisma: PrismaClient,
  id: string,
  openedFromId: string,
): Promise<void> {
  await prisma.edition.create({
    data: {
      id,
      title: `Made-up report ${id}`,
      financialYear: id.slice(0, 7),
      quarter: Number(id.at(-1)),
      stage: 'DRAFT',
      sortKey: id,
      openedFromId,
      introduction: [],
      links: [],
      legend: [],
      printedTitles: [],
      coloursSurvived: true,
      thresholdsPrinted: false,
    },
  });
}
