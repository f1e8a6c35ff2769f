import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { CYCLE, madeCycle } from '../testing/made-cycle.ts';
import { BREAKDOWN_PERIODS, readBreakdownsOfReports } from './breakdowns.ts';
import { readOpenObservations } from './open-data.ts';
import { readerOf, type Visibility } from './reader.ts';

const { printed, opened, trees, treesReport } = CYCLE;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'breakdowns in the $kind database',
  (kind) => {
    let database: Database;

    /** What officers filed for the draft of the two wards, whose document prints 50 and 30. */
    const file = (id: string, breakdown: string, value: string, rest: object = {}) =>
      database.prisma.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, ${JSON.stringify(
        {
          ...{ id, breakdown, value, raw: value, documentId: null, line: null, column: null },
          ...{ editionId: opened, reading: `return:${opened}`, author: 'officer', periodId: opened },
          ...rest,
        },
      )}::jsonb)).* FROM "Observation" o
        WHERE o.id = ${`${trees}.${printed}.actual.10-${printed}.v1`}`;

    beforeAll(async () => {
      database = await kind.open();
      await madeCycle(database.prisma);
      await database.prisma
        .$executeRaw`INSERT INTO "Period" SELECT (jsonb_populate_record(p, jsonb_build_object(
        'id', ${opened}::text, 'label', 'Q3'::text, 'sortKey', p."sortKey" || '9'))).* FROM "Period" p WHERE id = ${printed}`;
      await file('north', 'ward-north', '3');
      await file('south', 'ward-south', '30');
    });
    afterAll(() => database.close());

    const parts = async (visibility: Visibility, report: string) =>
      (await readBreakdownsOfReports(readerOf(database.prisma, visibility), [report])).map(
        ({ name, dimensionName, period, value, printed: known }) =>
          [name, dimensionName, period, value, known].join(' '),
      );
    const open = async (visibility: Visibility) =>
      (await readOpenObservations(readerOf(database.prisma, visibility), opened))
        .filter(({ breakdown }) => breakdown !== '')
        .map(({ breakdown, period, value, raw, status, note }) => [
          breakdown,
          period,
          value,
          raw,
          status,
          note,
        ]);

    test('are those that stand in the edition, newest period first, parts in their order', async () => {
      const old = [`North Ward ${printed} 50 true`, `South Ward ${printed} 30 true`];
      expect(await parts('DRAFT', `${printed}.${trees}`)).toEqual(old);
      expect(await parts('DRAFT', treesReport)).toEqual([
        `North Ward ${opened} 3 false`,
        `South Ward ${opened} 30 false`,
        ...old,
      ]);
    });

    test('are shown of no draft to the public', async () => {
      expect(await parts('PUBLISHED', treesReport)).toEqual([]);
    });

    test('have no small number, nor what it could be had from, in the files of those who see no drafts', async () => {
      const shown = (value: string) => [opened, value, value, 'final', null];
      expect(await open('DRAFT')).toEqual([
        ['ward-north', printed, '50', '50', 'final', null],
        ['ward-south', printed, '30', '30', 'final', null],
        ['ward-north', ...shown('3')],
        ['ward-south', ...shown('30')],
      ]);
      await database.prisma.edition.update({ where: { id: opened }, data: { stage: 'PUBLISHED' } });
      const concealed = [opened, null, '[c]', 'suppressed', 'Small number.'];
      expect(await open('PUBLISHED')).toEqual([
        ['ward-north', printed, '50', '50', 'final', null],
        ['ward-south', printed, '30', '30', 'final', null],
        ['ward-north', ...concealed],
        ['ward-south', ...concealed],
      ]);
    });

    test('are those of the newest periods, so that hundreds of parts can be read', async () => {
      const older = Array.from({ length: BREAKDOWN_PERIODS }, (_, index) => `made-${10 + index}`);
      for (const id of older) {
        await database.prisma
          .$executeRaw`INSERT INTO "Period" SELECT (jsonb_populate_record(p, jsonb_build_object(
          'id', ${id}::text, 'label', ${id}::text, 'sortKey', ${id}::text || p."sortKey"))).* FROM "Period" p WHERE id = ${printed}`;
        await file(id, 'ward-south', '40', { periodId: id });
      }
      const periods = (await readBreakdownsOfReports(readerOf(database.prisma, 'DRAFT'), [treesReport])).map(
        ({ period }) => period,
      );
      expect(new Set(periods).size).toBe(BREAKDOWN_PERIODS);
      expect(periods).toContain('made-21');
      expect(periods).not.toContain(printed);
      await database.prisma.$executeRaw`DELETE FROM "Observation" WHERE "periodId" = ANY(${older})`;
    });

    test('that no longer stand are not given either', async () => {
      await database.prisma
        .$executeRaw`UPDATE "Observation" SET standing = false, current = false WHERE id = 'north'`;
      await file('north-2', 'ward-north', '12', { version: 2 });
      await file('old-north', 'ward-north', '4', { reading: 'another', standing: false });
      const north = (await open('PUBLISHED')).filter(
        ([breakdown, period]) => breakdown === 'ward-north' && period === opened,
      );
      expect(north.map(([, , value, raw]) => [value, raw])).toEqual([
        ['12', '12'],
        [null, '[c]'],
      ]);
    });
  },
);
