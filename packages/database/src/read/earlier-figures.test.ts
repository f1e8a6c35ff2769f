import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { readEarlierFigures } from './earlier-figures.ts';
import { readerOf, type Visibility } from './reader.ts';

const [OLD, NEW] = ['2096-97-q2', '2097-98-q2'];
const [OLDER, NEWER] = ['trees-2096-97', 'trees-2097-98'];
const CHAIN = 'made-earlier';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'the earlier figures of the same measure, in the $kind database,',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    const figures = async (id: string, visibility: Visibility = 'PUBLISHED') =>
      (await readEarlierFigures(readerOf(prisma, visibility), [id])).flatMap(({ reportId, actuals }) =>
        actuals.map(({ period, value }) => [reportId, period, value?.toFixed()]),
      );
    const EARLIER = [
      [`${NEW}.${NEWER}`, '2096-97-q1', '70'],
      [`${NEW}.${NEWER}`, OLD, '80'],
    ];

    beforeAll(async () => {
      database = await kind.open();
      prisma = database.prisma;
      await loadCouncil(prisma, madeCouncil(madeEdition('2096-97'), madeEdition('2097-98')));
      await prisma.indicator.updateMany({
        where: { id: { in: [OLDER, NEWER] } },
        data: { aggregation: 'SUM' },
      });
      // The one link that the test is about, in the place of the made-up council's own.
      await prisma.lineageLink.deleteMany();
      await prisma.chainMember.deleteMany();
      await prisma.measureChain.create({ data: { id: CHAIN, title: 'Made up', position: 99 } });
      const member = (indicatorId: string, position: number) => ({
        id: `${CHAIN}.${indicatorId}`,
        chainId: CHAIN,
        position,
        indicatorId,
      });
      await prisma.chainMember.createMany({ data: [member(OLDER, 1), member(NEWER, 2)] });
      await prisma.lineageLink.create({
        data: {
          chainId: CHAIN,
          position: 1,
          earlierId: `${CHAIN}.${OLDER}`,
          laterId: `${CHAIN}.${NEWER}`,
          comparability: 'SAME',
          note: 'Made up.',
        },
      });
    });
    afterAll(() => database.close());

    test('are those of an edition before the row’s own, and of the whole borough', async () => {
      expect(await figures(`${NEW}.${NEWER}`)).toEqual(EARLIER);
      expect(await figures(`${OLD}.${OLDER}`)).toEqual([]);
    });

    test('are in the unit of the row', async () => {
      const unitOf = (unit: string) => prisma.indicator.update({ where: { id: NEWER }, data: { unit } });
      await unitOf('million');
      expect((await figures(`${NEW}.${NEWER}`)).map(([, , value]) => value)).toEqual(['0.00007', '0.00008']);
      await unitOf('days');
      expect(await figures(`${NEW}.${NEWER}`)).toEqual([]);
      await unitOf('number');
      expect(await figures(`${NEW}.${NEWER}`)).toEqual(EARLIER);
    });

    test('are none where a definition changed, nor of what does not add up', async () => {
      for (const comparability of ['CHANGED_DEFINITION', 'NOT_COMPARABLE'] as const) {
        await prisma.lineageLink.updateMany({ data: { comparability } });
        expect(await figures(`${NEW}.${NEWER}`)).toEqual([]);
      }
      await prisma.lineageLink.updateMany({ data: { comparability: 'SAME' } });
      for (const id of [OLDER, NEWER]) {
        await prisma.indicator.update({ where: { id }, data: { aggregation: 'LATEST' } });
        expect(await figures(`${NEW}.${NEWER}`)).toEqual([]);
        await prisma.indicator.update({ where: { id }, data: { aggregation: 'SUM' } });
      }
      expect(await figures(`${NEW}.${NEWER}`)).toEqual(EARLIER);
    });

    test('are seen as far as their edition is', async () => {
      await prisma.edition.update({ where: { id: OLD }, data: { stage: 'DRAFT' } });
      expect(await figures(`${NEW}.${NEWER}`)).toEqual([]);
      expect(await figures(`${NEW}.${NEWER}`, 'DRAFT')).toEqual(EARLIER);
      await prisma.edition.update({ where: { id: OLD }, data: { stage: 'PUBLISHED' } });
    });
  },
);
