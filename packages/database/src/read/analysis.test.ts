import { rate } from '@dial/domain/rating/rate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { CYCLE, fileFigure, madeCycle } from '../testing/made-cycle.ts';
import { readAnalysis } from './analysis.ts';
import { readerOf, type Visibility } from './reader.ts';

const { opened, printed, trees, treesReport } = CYCLE;
const PRINTED_ROW = `${printed}.${trees}`;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'what analysis follows from, in the $kind database,',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    let statements = 0;
    const rows = (visibility: Visibility, ...ids: readonly string[]) =>
      readAnalysis(readerOf(prisma, visibility), ids);
    const figures = async (visibility: Visibility, id: string) =>
      (await rows(visibility, id))[0]?.signal.actuals.map(({ period, raw }) => [period, raw]);

    beforeAll(async () => {
      database = await kind.open(() => {
        statements += 1;
      });
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
    });
    afterAll(() => database.close());

    test('is what the rating was worked out from', async () => {
      const ids = [PRINTED_ROW, `${printed}.${CYCLE.mown}`, treesReport, CYCLE.mownReport];
      const made = await rows('DRAFT', ...ids);
      expect(made).toHaveLength(4);
      for (const { reportId, outlook } of made) {
        const stored = await prisma.indicatorReport.findUniqueOrThrow({ where: { id: reportId } });
        expect(rate(outlook)).toMatchObject({ rag: stored.computedRag, explanation: stored.explanation });
      }
    });

    test('holds the target of a figure, and the figures of the whole borough alone', async () => {
      const [row] = await rows('PUBLISHED', PRINTED_ROW);
      expect(row?.signal.target?.lower?.toFixed()).toBe('100');
      expect(await figures('PUBLISHED', PRINTED_ROW)).toEqual([
        ['2096-97-q1', '70'],
        ['2096-97-q2', '80'],
      ]);
    });

    test('takes three statements, however many rows', async () => {
      statements = 0;
      await rows('DRAFT', PRINTED_ROW, treesReport, CYCLE.mownReport);
      expect(statements).toBe(3);
    });

    test('holds nothing that was filed for a draft until it is published, and never in the edition before', async () => {
      await fileFigure(prisma, trees, '82');
      expect(await rows('PUBLISHED', treesReport)).toEqual([]);
      expect(await figures('PUBLISHED', PRINTED_ROW)).toContainEqual([printed, '80']);
      expect(await figures('DRAFT', treesReport)).toContainEqual([printed, '82']);
      await prisma.edition.update({ where: { id: opened }, data: { stage: 'PUBLISHED' } });
      expect(await figures('PUBLISHED', treesReport)).toContainEqual([printed, '82']);
      expect(await figures('PUBLISHED', PRINTED_ROW)).toContainEqual([printed, '80']);
    });
  },
);
