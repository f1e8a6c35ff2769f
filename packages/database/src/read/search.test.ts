import { foldText } from '@dial/domain/text/fold-text';
import { sortKey } from '@dial/domain/text/sort-key';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import { Prisma } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { type Reader, readerOf } from './reader.ts';
import { readSearchHits, type SearchKind } from './search.ts';

const OLDER = '2096-97-q2';
const NEWER = '2097-98-q2';

/** Made-up entries in words that people mistype. */
const ENTRIES: readonly [SearchKind, string, string | null][] = [
  ['INDICATOR', 'Town centre footfall', OLDER],
  ['INDICATOR', 'Town centre footfall', NEWER],
  ['PLAN_ACTION', 'Best Foot', null],
  ['INDICATOR', 'Health checks received', NEWER],
  ['PLAN_ACTION', 'Reviews received by clients', null],
  ['FRAMEWORK_MEASURE', '% of apprenticeship levy spent', null],
  ['INDICATOR', 'Apprentices employed', NEWER],
  ['FRAMEWORK_MEASURE', '% of council tax we collect', null],
  ['PLAN_ACTION', 'Countywide tax advice', null],
  ['INDICATOR', 'Decent streets, litter', OLDER],
  ['INDICATOR', 'Decent homes', OLDER],
  ['INDICATOR', 'Net profit of decent trading', NEWER],
  ['FRAMEWORK_MEASURE', 'NEET', null],
  ['INDICATOR', 'Young people who are NEET', NEWER],
  ['PLAN_ACTION', 'What young people need', null],
  ['PLAN_INDICATOR', 'NI 117', null],
  ['PLAN_INDICATOR', 'Cases opened, 117', null],
  ['TERM', '100% Über-café', OLDER],
];

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('search in the $kind database', (kind) => {
  let database: Database;
  let reader: Reader;

  beforeAll(async () => {
    database = await kind.open();
    reader = readerOf(database.prisma, 'PUBLISHED');
    await loadCouncil(database.prisma, madeCouncil(madeEdition('2096-97'), madeEdition('2097-98')));
    await database.prisma.searchEntry.deleteMany();
    await database.prisma.searchEntry.createMany({
      data: ENTRIES.map(([of, title, editionId], index) => ({
        id: `made.${index}`,
        kind: of,
        target: `made-${index}`,
        editionId,
        title,
        detail: null,
        folded: foldText(title),
        sortKey: sortKey(title),
      })),
    });
  });
  afterAll(() => database.close());

  async function found(typed: string): Promise<string[]> {
    return (await readSearchHits(reader, typed, 20)).map(({ title }) => title);
  }

  test.each([
    ['footfal', ['Town centre footfall', 'Town centre footfall', 'Best Foot']],
    ['recieved', ['Health checks received', 'Reviews received by clients']],
    ['aprenticeship', ['% of apprenticeship levy spent', 'Apprentices employed']],
    ['aprenti', ['Apprentices employed', '% of apprenticeship levy spent']],
    ['councl tax', ['% of council tax we collect']],
    ['decent steets', ['Decent streets, litter']],
    ['tax council', ['% of council tax we collect']],
    ['NEET', ['Young people who are NEET', 'NEET', 'Net profit of decent trading']],
    ['UBER CAFE', ['100% Über-café']],
  ])('%s finds what is like it, and nothing else', async (typed, expected) => {
    expect(await found(typed)).toEqual(expected);
  });

  test.each([
    // One or two letters begin a word; nothing is like them.
    ['ni', ['NI 117']],
    ['ni 117', ['NI 117']],
    ['pe', ['Young people who are NEET', 'What young people need']],
    ['%', ['100% Über-café', '% of council tax we collect', '% of apprenticeship levy spent']],
    ['100%', ['100% Über-café']],
    ['100_', ['100% Über-café']],
    ['_', []],
    ['', []],
    ["'", []],
    ['zzzz', []],
    ['footfall zzzz', []],
  ])('%j is taken as text', async (typed, expected) => {
    expect((await found(typed)).toSorted()).toEqual(expected.toSorted());
  });

  test('of one title the newest edition comes first', async () => {
    const hits = await readSearchHits(reader, 'footfall', 20);
    expect(hits.slice(0, 2).map(({ editionId }) => editionId)).toEqual([NEWER, OLDER]);
    expect(hits.map(({ editionTitle }) => editionTitle)).toEqual([
      `Made-up report ${NEWER}`,
      `Made-up report ${OLDER}`,
      null,
    ]);
  });

  test('a long text costs no more than its beginning, and the limit holds', async () => {
    expect(await found(`${'decent '.repeat(12)}zzzz`)).toHaveLength(3);
    expect(await found('x'.repeat(50_000))).toEqual([]);
    expect(await readSearchHits(reader, 'decent', 1)).toHaveLength(1);
  });

  test('the threshold of one search does not stay for others', async () => {
    const threshold = () =>
      reader.rows<{ value: string | null }>(
        Prisma.sql`SELECT current_setting('pg_trgm.word_similarity_threshold', true) AS value`,
      );
    await reader.rows(Prisma.sql`SELECT word_similarity('a', 'b')`);
    const before = await threshold();
    await found('footfal');
    expect(await threshold()).toEqual(before);
  });

  test('the index can answer what is typed, like words too', async () => {
    // Of so few entries no plan asks the index unless it has to.
    const plan = await database.prisma.$transaction(async (tx) => {
      for (const way of ['seqscan', 'indexscan', 'indexonlyscan']) {
        await tx.$queryRaw`SELECT set_config(${`enable_${way}`}, 'off', true)`;
      }
      let lines: object[] = [];
      const explaining: Reader = {
        visibility: 'PUBLISHED',
        rows: async (sql) => {
          lines = await tx.$queryRaw<object[]>(Prisma.sql`EXPLAIN ${sql}`);
          return [];
        },
      };
      await readSearchHits(explaining, 'decent steets', 20);
      return JSON.stringify(lines);
    });
    expect(plan).toMatch(/SearchEntry_folded_idx.*folded ~~.*SearchEntry_folded_idx.*folded %>/s);
  });
});
