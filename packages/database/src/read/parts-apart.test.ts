import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, fileFigure, madeCycle } from '../testing/made-cycle.ts';
import { rateReports } from '../write/rate-report.ts';
import { readAnalysis } from './analysis.ts';
import { readChangesBetween } from './changes.ts';
import { readChecklistFacts } from './checklist-facts.ts';
import { readRatingCounts } from './editions.ts';
import { readHighlightFacts } from './highlight-facts.ts';
import { readEditionContent, readReportsAsAt } from './history.ts';
import { readObservationsOfReports, readPeriods, readStandingObservations } from './indicators.ts';
import { readNextEdition } from './next-edition.ts';
import { readOpenIndicators, readOpenObservations } from './open-data.ts';
import { type Reader, readerOf } from './reader.ts';
import { readReportPage, readReportsById } from './reports.ts';
import { readRevisedSince } from './revised-since.ts';
import { readScorecard } from './scorecard.ts';
import { readSearchHits } from './search.ts';
import { readToldRows } from './told-rows.ts';

const { printed, opened, trees, mown, treesReport, mownReport } = CYCLE;
const INDICATORS = [trees, mown];
const REPORTS = [treesReport, mownReport, `${printed}.${trees}`, `${printed}.${mown}`];
const page = {
  editionId: opened,
  filter: {},
  order: { field: 'POSITION', descending: false },
  first: 10,
  after: null,
} as const;

/** Whatever is read of figures of the whole borough. */
const OF_THE_WHOLE: Readonly<Record<string, (reader: Reader) => Promise<unknown>>> = {
  readStandingObservations: (reader) => readStandingObservations(reader, INDICATORS),
  readObservationsOfReports: (reader) => readObservationsOfReports(reader, REPORTS),
  readPeriods,
  readReportsById: (reader) => readReportsById(reader, REPORTS),
  readReportPage: (reader) => readReportPage(reader, page),
  readScorecard: (reader) => readScorecard(reader, { ...page, limit: 10 }),
  readRevisedSince: (reader) => readRevisedSince(reader, REPORTS),
  readHighlightFacts: (reader) => readHighlightFacts(reader, opened),
  readChecklistFacts: async (reader) => [
    ...(await readChecklistFacts(reader, [opened], '2097-02-01')).values(),
  ],
  readNextEdition: (reader) => readNextEdition(reader, '2097-05-01'),
  readRatingCounts: (reader) => readRatingCounts(reader, [`${opened}.parks`, `${opened}.ponds`]),
  readReportsAsAt: (reader) => readReportsAsAt(reader, { editionId: opened, moment: '999' }),
  readEditionContent: (reader) => readEditionContent(reader, { editionId: opened, moment: '999' }),
  readChangesBetween: (reader) => readChangesBetween(reader, opened, { stage: 'DRAFT' }, 'now'),
  readAnalysis: (reader) => readAnalysis(reader, REPORTS),
  readToldRows: (reader) => readToldRows(reader, [printed, opened]),
  readSearchHits: (reader) => readSearchHits(reader, 'made', 50),
  readOpenIndicators: (reader) => readOpenIndicators(reader, opened),
  'readOpenObservations, its rows of the whole': async (reader) =>
    (await readOpenObservations(reader, opened)).filter(({ breakdown }) => breakdown === ''),
};

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'figures of parts of the town in the $kind database',
  (kind) => {
    let database: Database;
    const before = new Map<string, unknown>();

    beforeAll(async () => {
      database = await kind.open();
      const { prisma } = database;
      await madeCycle(prisma);
      await fileFigure(prisma, trees, '90');
      await approveAll(prisma);
      const reader = readerOf(prisma, 'DRAFT');
      for (const [name, read] of Object.entries(OF_THE_WHOLE)) before.set(name, await read(reader));
      // Beside each figure of the whole, printed or filed, one of a part that would change everything; and one of a period of its own.
      await prisma.$executeRaw`INSERT INTO "Period" SELECT (jsonb_populate_record(p, jsonb_build_object(
        'id', '2090-91'::text, 'label', '2090-91'::text, 'sortKey', '2090'::text))).* FROM "Period" p WHERE id = ${printed}`;
      await prisma.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object(
        'id', 'part-' || o.id, 'breakdown', 'ward-east'::text, 'value', CASE WHEN o.value IS NOT NULL THEN 999999 END,
        'raw', '999,999'::text, 'numerator', 999999, 'denominator', 999999, 'reason', null))).* FROM "Observation" o WHERE o.breakdown = ''`;
      await prisma.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object(
        'id', 'early-' || o.id, 'breakdown', 'ward-east'::text, 'periodId', '2090-91'::text))).*
        FROM "Observation" o WHERE o.breakdown = '' AND o.kind = 'ACTUAL' AND o."periodId" = ${printed} AND o.current`;
      await prisma.$transaction((tx) => rateReports(tx, [treesReport, mownReport]));
    });
    afterAll(() => database.close());

    test.each(Object.entries(OF_THE_WHOLE))('change nothing of %s', async (name, read) => {
      const now = await read(readerOf(database.prisma, 'DRAFT'));
      expect(now).toEqual(before.get(name));
      expect(JSON.stringify(now)).not.toContain('999999');
    });

    test('are there', async () => {
      expect(await database.prisma.observation.count({ where: { breakdown: 'ward-east' } })).toBeGreaterThan(
        10,
      );
    });
  },
);
