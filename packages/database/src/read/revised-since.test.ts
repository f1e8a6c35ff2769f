import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { CYCLE, fileFigure, madeCycle } from '../testing/made-cycle.ts';
import { readObservationsOfReports } from './indicators.ts';
import { readerOf, type Visibility } from './reader.ts';
import { readRevisedSince } from './revised-since.ts';

const { opened, printed, trees, treesReport } = CYCLE;
const PRINTED_ROW = `${printed}.${trees}`;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'a figure that was revised, on the $kind database,',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    const revised = (visibility: Visibility, id = PRINTED_ROW) =>
      readRevisedSince(readerOf(prisma, visibility), [id]);

    beforeAll(async () => {
      database = await kind.open();
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
    });
    afterAll(() => database.close());

    test('is none before, nor where the same is filed again', async () => {
      expect(await revised('DRAFT')).toEqual([]);
      await database.prisma
        .$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object('id', 'same',
          'documentId', null, 'editionId', ${opened}::text, 'reading', 'return:same'))).*
        FROM "Observation" o WHERE o.id = (SELECT "actualId" FROM "IndicatorReport" WHERE id = ${PRINTED_ROW})`;
      expect(await revised('DRAFT')).toEqual([]);
      const taken = { current: false, standing: false };
      await prisma.observation.updateMany({ where: { id: 'same' }, data: taken });
    });

    test('is told to who sees the edition that revised it, and stays as it was shown', async () => {
      await fileFigure(prisma, trees, '82');
      expect(await revised('DRAFT')).toMatchObject([
        {
          reportId: PRINTED_ROW,
          place: 'actual',
          periodId: printed,
          value: '82',
          raw: '82',
          status: 'REVISED',
          reason: 'Made up.',
          editionId: opened,
        },
      ]);
      expect(await revised('DRAFT', treesReport)).toEqual([]);
      expect(await revised('EXECUTIVE')).toEqual([]);
      expect(await revised('PUBLISHED')).toEqual([]);
      await prisma.edition.update({ where: { id: opened }, data: { stage: 'PUBLISHED' } });
      expect(await revised('PUBLISHED')).toMatchObject([{ value: '82' }]);
      const row = await prisma.indicatorReport.findUnique({
        where: { id: PRINTED_ROW },
        include: { actual: true },
      });
      expect(row?.actual?.raw).toBe('80');
    });

    test('is in the series of the edition that brought it, and not in that of the edition before', async () => {
      const series = async (id: string) =>
        (await readObservationsOfReports(readerOf(prisma, 'PUBLISHED'), [id]))
          .filter(({ kind, periodId }) => kind === 'ACTUAL' && periodId === printed)
          .map(({ reportId, raw }) => [reportId, raw]);
      expect(await series(PRINTED_ROW)).toEqual([[PRINTED_ROW, '80']]);
      expect(await series(treesReport)).toEqual([[treesReport, '82']]);
    });
  },
);
