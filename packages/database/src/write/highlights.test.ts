import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readHighlights } from '../read/editions.ts';
import { readHighlightFacts } from '../read/highlight-facts.ts';
import { readerOf } from '../read/reader.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, madeCycle, writeAs } from '../testing/made-cycle.ts';
import { tableContents } from '../testing/table-contents.ts';
import { setHighlights } from './highlights.ts';
import { writerOf } from './writer.ts';

const { opened, printed, trees, mown } = CYCLE;

const OVERRIDE = {
  id: `${CYCLE.mownReport}.override-1`,
  reportId: CYCLE.mownReport,
  rag: 'green',
  reason: 'Made up.',
  expiresOn: new Date('2999-12-31'),
  state: 'APPROVED',
  proposedBy: 'ada',
  decidedBy: 'bo',
} as const;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'highlights on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    const set = (input: Partial<Parameters<typeof setHighlights>[1]>) =>
      setHighlights(writerOf(prisma, 'ada'), {
        editionId: opened,
        revision: 1,
        workingWell: [],
        toNote: [],
        ...input,
      });
    const line = (text: string, ...indicators: string[]) => ({ text, indicators });

    beforeAll(async () => {
      database = await kind.open();
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
    });
    afterAll(() => database.close());

    test('are replaced as a whole, and kept as a version of the edition', async () => {
      const lists = {
        workingWell: [line(' Trees. ', trees), line('Grass.')],
        toNote: [line('Both.', mown, trees)],
      };
      expect(await set(lists)).toEqual({ kind: 'ok', id: opened });
      const read = () => readHighlights(readerOf(prisma, 'DRAFT'), [opened]);
      expect(await read()).toMatchObject([
        { kind: 'WORKING_WELL', position: 1, text: 'Trees.', line: null, indicatorIds: [trees] },
        { kind: 'WORKING_WELL', position: 2, text: 'Grass.', indicatorIds: [] },
        { kind: 'TO_NOTE', position: 1, text: 'Both.', indicatorIds: [mown, trees] },
      ]);
      expect(await set({ revision: 2, toNote: [line('Trees, too.', trees)] })).toMatchObject({ kind: 'ok' });
      expect(await read()).toMatchObject([{ kind: 'TO_NOTE', text: 'Trees, too.' }]);
      const [version] = await prisma.editionVersion.findMany({ orderBy: { version: 'desc' } });
      expect(version).toMatchObject({
        author: 'ada',
        cause: 'highlights',
        content: { highlights: [{ kind: 'TO_NOTE', position: 1, text: 'Trees, too.', indicators: [trees] }] },
      });
      expect(await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
        action: 'edition.highlights',
        editionId: opened,
        details: {
          before: { workingWell: [{ text: 'Trees.' }, { text: 'Grass.' }] },
          after: { workingWell: [], toNote: [{ text: 'Trees, too.', indicators: [trees] }] },
        },
      });
    });

    test.each([
      ['no words', { toNote: [line('Made up.'), line(' ')] }, 'toNote.1.text'],
      ['an unknown indicator', { workingWell: [line('Made up.', 'none-such')] }, 'workingWell.0.indicators'],
      ['too many', { toNote: Array.from({ length: 21 }, () => line('Made up.')) }, 'toNote'],
      ['a published edition', { editionId: printed }, 'editionId'],
    ])('with %s are refused', async (_what, change, field) => {
      const before = await tableContents(prisma);
      expect(await set({ revision: 3, ...change })).toMatchObject({ kind: 'invalid', errors: [{ field }] });
      expect(await tableContents(prisma)).toEqual(before);
    });

    test('from an older revision are a conflict', async () => {
      expect(await set({ revision: 2 })).toMatchObject({
        kind: 'conflict',
        present: { revision: 3, lastChangedBy: 'ada', lastChangedByName: 'ada' },
      });
      expect(await set({ editionId: 'none' })).toEqual({ kind: 'not-found', id: 'none' });
    });

    test('are proposed from the rows and their ratings before, of what the reader sees', async () => {
      // No figure is filed yet: neither the printed one nor an override's colour is anything to say.
      await writeAs(prisma, 'bo', 'override', (tx) => tx.ratingOverride.create({ data: OVERRIDE }));
      expect(await readHighlightFacts(readerOf(prisma, 'DRAFT'), opened)).toEqual([]);
      await writeAs(prisma, 'bo', 'override', (tx) =>
        tx.ratingOverride.update({ where: { id: OVERRIDE.id }, data: { state: 'WITHDRAWN' } }),
      );
      await approveAll(prisma);
      const facts = await readHighlightFacts(readerOf(prisma, 'DRAFT'), opened);
      expect(facts).toMatchObject([
        {
          indicatorId: trees,
          title: 'Made-up trees-2096-97',
          unit: 'number',
          rag: 'red',
          previousRag: 'amber',
          ratedValue: '80',
          ratedTarget: '100',
          ratedPeriod: printed,
          targetCadence: 'PERIOD',
          movement: 'BETTER',
          value: '80',
        },
        { indicatorId: mown, rag: 'green', previousRag: 'green' },
      ]);
      expect(await readHighlightFacts(readerOf(prisma, 'PUBLISHED'), opened)).toEqual([]);
    });
  },
);
