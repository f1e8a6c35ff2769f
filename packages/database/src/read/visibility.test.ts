import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import * as editions from './editions.ts';
import * as indicators from './indicators.ts';
import * as narrative from './narrative.ts';
import * as openData from './open-data.ts';
import { type Reader, readerOf } from './reader.ts';
import * as reports from './reports.ts';
import * as scorecard from './scorecard.ts';
import * as search from './search.ts';

const PUBLISHED = '2096-97-q2';
const DRAFT = '2097-98-q2';
const TREES = 'trees-2097-98';
const REPORT = `${DRAFT}.${TREES}`;
const AREA = `${DRAFT}.parks`;
const ACTUAL = `${TREES}.${DRAFT}.actual.10-${DRAFT}.v1`;
/** A figure of the draft for an indicator that the published edition reports too. */
const SHARED = 'draft-of-published';

const page = { filter: {}, order: { field: 'POSITION', descending: false }, first: 10, after: null } as const;

/** Each function of this folder that reads rows of editions, asked for the draft's. */
const READS: Record<string, (reader: Reader) => Promise<readonly object[]>> = {
  readEditions: async (reader) => (await editions.readEditions(reader)).filter(({ id }) => id === DRAFT),
  readEditionsById: (reader) => editions.readEditionsById(reader, [DRAFT]),
  readAreasOfEditions: (reader) => editions.readAreasOfEditions(reader, [DRAFT]),
  readAreasById: (reader) => editions.readAreasById(reader, [AREA]),
  readMeetings: (reader) => editions.readMeetings(reader, [DRAFT]),
  readHighlights: (reader) => editions.readHighlights(reader, [DRAFT]),
  readGlossary: (reader) => editions.readGlossary(reader, [DRAFT]),
  readRatingCounts: (reader) => editions.readRatingCounts(reader, [AREA]),
  readFacets: (reader) => editions.readFacets(reader, DRAFT),
  readIndicatorsById: (reader) => indicators.readIndicatorsById(reader, [TREES]),
  readIndicatorsOfGroups: async (reader) =>
    (await indicators.readIndicatorsOfGroups(reader, ['green'])).filter(({ id }) => id === TREES),
  readPeriods: async (reader) =>
    (await indicators.readPeriods(reader)).filter(({ id }) => id.startsWith('2097')),
  readStandingObservations: (reader) => indicators.readStandingObservations(reader, [TREES]),
  'readStandingObservations of a published indicator': async (reader) =>
    (await indicators.readStandingObservations(reader, ['trees-2096-97'])).filter(({ id }) => id === SHARED),
  readObservationsById: (reader) => indicators.readObservationsById(reader, [ACTUAL]),
  'readObservationsById of a published indicator': (reader) =>
    indicators.readObservationsById(reader, [SHARED]),
  readCommentary: (reader) => narrative.readCommentary(reader, [REPORT]),
  readConflicts: (reader) => narrative.readConflicts(reader, [REPORT]),
  readConflictsOfEditions: (reader) => narrative.readConflictsOfEditions(reader, [DRAFT]),
  readOpenObservations: (reader) => openData.readOpenObservations(reader, DRAFT),
  'readOpenObservations of the published edition': async (reader) =>
    (await openData.readOpenObservations(reader, PUBLISHED)).filter(({ period }) => period === DRAFT),
  readOpenIndicators: (reader) => openData.readOpenIndicators(reader, DRAFT),
  readReportPage: async (reader) => {
    const { rows, totalCount } = await reports.readReportPage(reader, { ...page, editionId: DRAFT });
    return totalCount === 0 ? rows : [{ totalCount }, ...rows];
  },
  readReportsOfIndicators: (reader) => reports.readReportsOfIndicators(reader, [TREES]),
  readReportsById: (reader) => reports.readReportsById(reader, [REPORT]),
  readTargets: (reader) => reports.readTargets(reader, [REPORT]),
  readDirections: (reader) => reports.readDirections(reader, [REPORT]),
  'readRatingChanges since the draft': (reader) => reports.readRatingChanges(reader, PUBLISHED, DRAFT),
  'readRatingChanges in the draft': (reader) => reports.readRatingChanges(reader, DRAFT, PUBLISHED),
  readScorecard: (reader) =>
    scorecard.readScorecard(reader, { editionId: DRAFT, filter: {}, order: page.order, limit: 10 }),
  readSearchHits: async (reader) =>
    (await search.readSearchHits(reader, 'made', 50)).filter(({ editionId }) => editionId === DRAFT),
};

/** What is no row of an edition: the calendar, and the number that every write moves. */
const NEUTRAL = ['readPeriodsById', 'readDataVersion'];

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'the public on the $kind database',
  (kind) => {
    let database: Database;

    beforeAll(async () => {
      database = await kind.open();
      const { prisma } = database;
      await loadCouncil(prisma, madeCouncil(madeEdition('2096-97'), madeEdition('2097-98')));
      await prisma.edition.update({ where: { id: DRAFT }, data: { stage: 'EXECUTIVE' } });
      await prisma.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object(
        'id', ${SHARED}::text, 'periodId', ${DRAFT}::text, 'documentId', ${`made-up-${DRAFT}.txt`}::text))).*
      FROM "Observation" o WHERE id = ${`trees-2096-97.${PUBLISHED}.actual.10-${PUBLISHED}.v1`}`;
      // The draft reports the published edition's indicator too, with another rating.
      await prisma.$executeRaw`INSERT INTO "IndicatorReport" SELECT (jsonb_populate_record(r, jsonb_build_object(
        'id', ${`${DRAFT}.trees-2096-97`}::text, 'editionId', ${DRAFT}::text, 'areaId', ${AREA}::text, 'position', 9,
        'actualId', ${SHARED}::text, 'publishedRag', 'green', 'rag', 'green'))).*
      FROM "IndicatorReport" r WHERE id = ${`${PUBLISHED}.trees-2096-97`}`;
    });
    afterAll(() => database.close());

    test.each(Object.entries(READS))(
      'sees nothing of an unpublished edition through %s; staff do',
      async (_name, read) => {
        expect(await read(readerOf(database.prisma, 'published'))).toEqual([]);
        expect(await read(readerOf(database.prisma, 'all'))).not.toEqual([]);
      },
    );

    test("sees an officer's figure once a published row rests on it, not before", async () => {
      const { prisma } = database;
      await prisma.observation.update({
        where: { id: SHARED },
        data: { documentId: null, author: 'officer' },
      });
      const seen = () => indicators.readObservationsById(readerOf(prisma, 'published'), [SHARED]);
      expect(await seen()).toEqual([]);
      await prisma.indicatorReport.update({
        where: { id: `${PUBLISHED}.mown-2096-97` },
        data: { latestId: SHARED },
      });
      expect(await seen()).toHaveLength(1);
    });
  },
);

test('every read is tried here', () => {
  const sources = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));
  const reads = sources.flatMap((name) =>
    Array.from(
      readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(
        /^export (?:async )?function (read[A-Z]\w*)/gm,
      ),
      ([, read]) => read ?? '',
    ),
  );
  expect(reads.length).toBeGreaterThan(25);
  expect(
    reads.filter((name) => !(name in READS) && !NEUTRAL.includes(name) && name !== 'readRatingChanges'),
  ).toEqual([]);
});
