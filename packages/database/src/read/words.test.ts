import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { madeIndicator } from '../testing/made-rows.ts';
import { readGlossary } from './editions.ts';
import { readerOf } from './reader.ts';
import { readReportPage } from './reports.ts';
import { readSearchHits } from './search.ts';

const edition = madeEdition('2096-97');
const TITLES = ['100% of x_y\\z', '1000 of xayz', '£ budget', 'Über-café', 'Zoo'];

const council = madeCouncil({
  ...edition,
  indicators: [
    ...edition.indicators,
    ...TITLES.map((title, index) =>
      madeIndicator(`word-${index}`, '2096-97-q2', { title, listed_only: true }),
    ),
  ],
  glossary: [
    ...edition.glossary,
    ...['£', 'Ämter', 'Zulu'].map((term) => ({
      term,
      explanation: '',
      link_label: null,
      line: 1,
      raw: null,
    })),
  ],
});

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'typed words in the $kind database',
  (kind) => {
    let database: Database;
    const reader = () => readerOf(database.prisma, 'PUBLISHED');
    beforeAll(async () => {
      database = await kind.open();
      await loadCouncil(database.prisma, council);
    });
    afterAll(() => database.close());

    const page = {
      editionId: '2096-97-q2',
      order: { field: 'TITLE', descending: false },
      first: 100,
      after: null,
    } as const;

    async function found(typed: string): Promise<string[]> {
      const { rows } = await readReportPage(reader(), { ...page, filter: { search: typed } });
      return rows.map(({ indicatorId }) => indicatorId);
    }

    const hits = async (typed: string) =>
      (await readSearchHits(reader(), typed, 50)).map(({ kind: of, target }) => [of, target]);

    test.each([
      ['100%', ['word-0']],
      ['100_', ['word-0', 'word-1']],
      ['%', ['word-0']],
      // The words x and y: punctuation parts words.
      ['x_y', ['word-0', 'word-1']],
      ['\\', ['word-2', 'word-0', 'word-1', 'mown-2096-97', 'trees-2096-97', 'word-3', 'word-4']],
      ['UBER CAFE', ['word-3']],
      ["z'oo", ['word-4']],
    ])('%s is taken as text in a list', async (typed, expected) => {
      expect((await found(typed)).toSorted()).toEqual(expected.toSorted());
    });

    const PARKS = ['AREA', '2096-97-q2.parks'];
    const TERM = ['TERM', 'O’Hara´s Café & Pond'];

    test.each([
      ["children's parks", [PARKS]],
      ['childrens PARKS and cafes', [PARKS]],
      ['cafés & parks', [PARKS]],
      ["o'haras cafe and pond", [TERM]],
      ['100% made-up', [TERM]],
      ['_', []],
      ['', []],
      ['none such', []],
    ])('%s finds areas and terms, however it is written', async (typed, expected) => {
      const places = (await hits(typed)).filter(([of]) => of === 'AREA' || of === 'TERM');
      expect(places.filter(([, target]) => target !== '2096-97-q2.ponds')).toEqual(expected);
    });

    test('text is ordered by the bytes of its key on every kind of database', async () => {
      const { rows } = await readReportPage(reader(), { ...page, filter: {} });
      expect(rows.map(({ indicatorId }) => indicatorId)).toEqual([
        'word-0',
        'word-1',
        'mown-2096-97',
        'trees-2096-97',
        'word-3',
        'word-4',
        'word-2',
      ]);
      const terms = await readGlossary(reader(), ['2096-97-q2']);
      expect(terms.map(({ term }) => term)).toEqual(['Ämter', 'O’Hara´s Café & Pond', 'Zulu', '£']);
    });
  },
);
