import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { madeHistory } from '../testing/made-history.ts';
import { makeOpenedEdition } from '../testing/made-opened.ts';
import { readAnalysis } from './analysis.ts';
import * as audit from './audit.ts';
import * as board from './board.ts';
import { readBreakdownsOfReports } from './breakdowns.ts';
import { readChangesBetween } from './changes.ts';
import { readChecklistFacts } from './checklist-facts.ts';
import * as datasetChanges from './dataset-changes.ts';
import { readEarlierFigures } from './earlier-figures.ts';
import * as editions from './editions.ts';
import * as framework from './framework.ts';
import { readHighlightFacts } from './highlight-facts.ts';
import * as history from './history.ts';
import * as indicators from './indicators.ts';
import * as lineage from './lineage.ts';
import { readListedRows } from './listed-rows.ts';
import * as mappings from './mappings.ts';
import * as narrative from './narrative.ts';
import * as nextEdition from './next-edition.ts';
import * as openData from './open-data.ts';
import * as outcomes from './outcomes.ts';
import { readOverridesOfReports } from './overrides.ts';
import * as proposed from './proposed-measures.ts';
import { readRatedRows } from './rated-rows.ts';
import { type Reader, readerOf, type Visibility } from './reader.ts';
import * as recommendations from './recommendations.ts';
import * as reports from './reports.ts';
import { readRevisedSince } from './revised-since.ts';
import { readViewNotices } from './saved-views.ts';
import * as scorecard from './scorecard.ts';
import * as search from './search.ts';
import { readSeriesBreaks } from './series-breaks.ts';
import * as targetSettings from './target-settings.ts';
import { readToldRows } from './told-rows.ts';
import { readViewEditions } from './view-editions.ts';
import { readViewShown, readViewsShown } from './view-shown.ts';

const PUBLISHED = '2096-97-q2';
const DRAFT = '2097-98-q2';
const OPENED = '2098-99-q2';
const TREES = 'trees-2097-98';
const REPORT = `${DRAFT}.${TREES}`;
const AREA = `${DRAFT}.parks`;
const ACTUAL = `${TREES}.${DRAFT}.actual.10-${DRAFT}.v1`;
/** A figure of the draft for an indicator that the published edition reports too. */
const SHARED = 'draft-of-published';
/** A chain whose one link is between an indicator of each edition. */
const CHAIN = 'draft-of-trees';
/** What the draft alone says of outcomes: by its own indicator, and by its document of the published edition's. */
const MAPPING = `greener-parks.${TREES}`;
const CITING = 'clean-water.mown-2096-97';

/** A view of the draft. */
const VIEW = { id: 'made-up-view', address: '/editions/:edition', editionId: DRAFT };

/** The board, long after every return was due. */
const LOOKED = { today: '2099-01-01', people: true };

const found = <Row extends object>(row: Row | null): Row[] => (row === null ? [] : [row]);

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
  readObservationsOfReports: (reader) => indicators.readObservationsOfReports(reader, [REPORT]),
  readBreakdownsOfReports: (reader) => readBreakdownsOfReports(reader, [REPORT]),
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
  readListedRows: (reader) => readListedRows(reader, [DRAFT]),
  readReportsOfIndicators: (reader) => reports.readReportsOfIndicators(reader, [TREES]),
  readReportsById: (reader) => reports.readReportsById(reader, [REPORT]),
  readTargets: (reader) => reports.readTargets(reader, [REPORT]),
  readDirections: (reader) => reports.readDirections(reader, [REPORT]),
  readViewEditions: async (reader) => [...(await readViewEditions(reader, [VIEW])).values()],
  readViewShown: async (reader) => (await readViewShown(reader, VIEW)).rows,
  readViewsShown: async (reader) =>
    [...(await readViewsShown(reader, [VIEW])).values()].flatMap(({ rows }) => rows),
  readViewNotices: (reader) => readViewNotices(reader, 'subscriber', 10),
  readScorecard: (reader) =>
    scorecard.readScorecard(reader, { editionId: DRAFT, filter: {}, order: page.order, limit: 10 }),
  readSearchHits: async (reader) =>
    (await search.readSearchHits(reader, 'made', 50)).filter(({ editionId }) => editionId === DRAFT),
  'readOutcomes that something is mapped to': async (reader) => {
    const unmapped = await outcomes.readOutcomes(reader, { unmappedOnly: true });
    return (await outcomes.readOutcomes(reader, {})).filter(
      ({ id }) => id === 'clean-water' && !unmapped.some((outcome) => outcome.id === id),
    );
  },
  readAgreedMeasures: (reader) => outcomes.readAgreedMeasures(reader, [DRAFT]),
  'readAgreedMeasures of the published edition': async (reader) =>
    (await outcomes.readAgreedMeasures(reader, [PUBLISHED])).filter(
      ({ indicatorId }) => indicatorId === TREES,
    ),
  readMappings: async (reader) =>
    (await mappings.readMappings(reader, null)).filter(({ id }) => [MAPPING, CITING].includes(id)),
  readMappingsById: (reader) => mappings.readMappingsById(reader, [MAPPING]),
  'readMappingsById that cite the draft': (reader) => mappings.readMappingsById(reader, [CITING]),
  readMapping: async (reader) => [await mappings.readMapping(reader, MAPPING)].filter((row) => row !== null),
  readMappingsOfOutcomes: async (reader) =>
    (await mappings.readMappingsOfOutcomes(reader, ['greener-parks'])).filter(({ id }) => id === MAPPING),
  readMappingsOfIndicators: (reader) => mappings.readMappingsOfIndicators(reader, [TREES]),
  'readMappingsOfIndicators that cite the draft': async (reader) =>
    (await mappings.readMappingsOfIndicators(reader, ['mown-2096-97'])).filter(({ id }) => id === CITING),
  readMappingVersions: (reader) => mappings.readMappingVersions(reader, [MAPPING]),
  'readFacets of the published edition': async (reader) =>
    (await editions.readFacets(reader, PUBLISHED)).filter(({ id }) => id === 'clean-water'),
  'readReportPage by an outcome': async (reader) =>
    (
      await reports.readReportPage(reader, {
        ...page,
        editionId: PUBLISHED,
        filter: { outcomes: ['clean-water'] },
      })
    ).rows,
  'readScorecard with outcomes': async (reader) =>
    (
      await scorecard.readScorecard(reader, {
        editionId: PUBLISHED,
        filter: {},
        order: page.order,
        limit: 10,
      })
    ).filter(({ outcomeIds }) => outcomeIds.includes('clean-water')),
  readProposedMeasuresOfIndicators: (reader) => proposed.readProposedMeasuresOfIndicators(reader, [TREES]),
  readIndicatorsOfProposedMeasures: async (reader) =>
    (await indicators.readIndicatorsOfProposedMeasures(reader, ['tree-cover'])).filter(
      ({ id }) => id === TREES,
    ),
  readFrameworkMeasuresOfIndicators: (reader) => framework.readFrameworkMeasuresOfIndicators(reader, [TREES]),
  readIndicatorsOfFrameworkMeasures: (reader) =>
    indicators.readIndicatorsOfFrameworkMeasures(reader, ['annual-1']),
  readLayersOfIndicators: (reader) => framework.readLayersOfIndicators(reader, [TREES]),
  readChains: async (reader) => (await lineage.readChains(reader)).filter(({ id }) => id === CHAIN),
  readChainsById: (reader) => lineage.readChainsById(reader, [CHAIN]),
  readChainsOf: (reader) => lineage.readChainsOf('indicator')(reader, [TREES]),
  'readChainsOf a published indicator': async (reader) =>
    (await lineage.readChainsOf('indicator')(reader, ['trees-2096-97'])).filter(({ id }) => id === CHAIN),
  readMembersOfChains: (reader) => lineage.readMembersOfChains(reader, [CHAIN]),
  'readMembersOfChains with other members': async (reader) =>
    (await lineage.readMembersOfChains(reader, ['trees'])).filter(({ indicatorId }) => indicatorId === TREES),
  readLinksOfChains: (reader) => lineage.readLinksOfChains(reader, [CHAIN]),
  'readLinksOfChains with other links': async (reader) =>
    (await lineage.readLinksOfChains(reader, ['trees'])).filter(({ earlierIndicatorId, laterIndicatorId }) =>
      [earlierIndicatorId, laterIndicatorId].includes(TREES),
    ),
  readLineageOfIndicators: (reader) => lineage.readLineageOfIndicators(reader, [TREES, 'trees-2096-97']),
  readNextEdition: async (reader) =>
    found(await nextEdition.readNextEdition(reader, '2096-12-01')).filter(
      ({ fromId }) => fromId !== PUBLISHED,
    ),
  readAuditEvents: async (reader) => (await audit.readAuditEvents(reader, { first: 10, after: null })).rows,
  readReturnCounts: (reader) => board.readReturnCounts(reader, [DRAFT], LOOKED.today),
  readLateReturns: (reader) => board.readLateReturns(reader, [DRAFT], LOOKED),
  readChecklistFacts: async (reader) => [
    ...(await readChecklistFacts(reader, [DRAFT], LOOKED.today)).values(),
  ],
  readHighlightFacts: (reader) => readHighlightFacts(reader, DRAFT),
  readEditionAsAt: async (reader) => found(await history.readEditionAsAt(reader, DRAFT, 'now')),
  readEditionContent: async (reader) =>
    found(await history.readEditionContent(reader, { editionId: DRAFT, moment: '9' })),
  readReportsAsAt: (reader) => history.readReportsAsAt(reader, { editionId: DRAFT, moment: '9' }),
  readReportVersions: (reader) => history.readReportVersions(reader, [REPORT]),
  readCorrections: (reader) => history.readCorrections(reader, [DRAFT]),
  readSteps: (reader) => history.readSteps(reader, [DRAFT]),
  readChangesBetween: async (reader) =>
    found(await readChangesBetween(reader, DRAFT, { stage: 'DRAFT' }, 'now')),
  readCorrectedReadings: (reader) => datasetChanges.readCorrectedReadings(reader, [DRAFT]),
  readLoads: (reader) => datasetChanges.readLoads(reader, [DRAFT]),
  readRevisedSince: (reader) => readRevisedSince(reader, [`${PUBLISHED}.mown-2096-97`]),
  readOverridesOfReports: (reader) => readOverridesOfReports(reader, [REPORT]),
  readRecommendations: (reader) => recommendations.readRecommendations(reader, [DRAFT]),
  readRecommendationsById: (reader) =>
    recommendations.readRecommendationsById(reader, [`${DRAFT}.recommendation-1`]),
  readAnalysis: (reader) => readAnalysis(reader, [REPORT]),
  readEarlierFigures: (reader) => readEarlierFigures(reader, [REPORT]),
  readRatedRows: (reader) => readRatedRows(reader, [DRAFT]),
  readToldRows: (reader) => readToldRows(reader, [DRAFT]),
  readSeriesBreaks: (reader) => readSeriesBreaks(reader, [TREES, 'trees-2096-97']),
  readTargetSettings: (reader) => targetSettings.readTargetSettings(reader, ['trees-2096-97']),
};

/** What is seen by the scope of a permission, not by stage: tried in returns.test.ts, files of returns in imports.test.ts, overrides in overrides.test.ts. */
const SCOPED = [
  ...['readReturns', 'readReturnsById', 'readReturn', 'readReturnHistory', 'readReturnTargets'],
  ...['readImports', 'readOverridesWithin'],
  // Tried in scoped-reads.test.ts.
  ...['readEditionHeads', 'readReturnTrail'],
  // What a permission's scope can name of a row, and nothing that it shows.
  'readPlaces',
  // Who changed something last, told to who may change it.
  'readLastAct',
];

/** What is no row of an edition: the calendar, the number that every write moves, what other documents and plans say, and people. */
const NEUTRAL = [
  // A person's own, which says nothing of an edition.
  'readSavedViews',
  // What a file of figures may name, for editors alone, who see every draft.
  'readKnownInImport',
  ...['readPeriodsById', 'readDataVersion', 'readVision', 'readPriorities', 'readPrioritiesById'],
  ...['readOutcomesById', 'readOutcomesOfPriorities', 'readProposedMeasures', 'readProposedMeasuresById'],
  ...['readProposedMeasuresOfOutcomes', 'readFramework', 'readLayers', 'readLayersById'],
  ...['readFrameworkMeasuresOfLayers', 'readFrameworkMeasuresById', 'readDeliveryPlans'],
  ...['readDeliveryPlansById', 'readDeliveryPlan', 'readDeliveryMeasuresById', 'readDeliveryMeasure'],
  ...['readDeliveryMeasuresOfPlans', 'readDeliveryMeasuresOfFrameworkMeasures'],
  ...['readDeliveryMeasuresOfProposedMeasures', 'readMeasureRequests', 'readCorporatePlans'],
  ...['readPrioritiesOfPlans', 'readPlanPrioritiesById', 'readOutcomesOfPlanPriorities'],
  ...['readPlanOutcomesById', 'readOutcomesOfPlanIndicators', 'readMonitoredOfPlanOutcomes'],
  ...['readPlanIndicatorsById', 'readPeople', 'readPeopleById', 'readActivePeopleAt', 'readSessions'],
];

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
      await linkEditions(prisma);
      await citeTheDraft(prisma);
      await setTarget(prisma);
      await recordBreak(prisma);
      await tellOfTheDraft(prisma);
      await madeHistory(prisma, { editionId: DRAFT, reportId: REPORT, indicatorId: TREES });
      await reviseMown(prisma);
      await correctTrees(prisma);
    });
    afterAll(() => database.close());

    test.each(Object.entries(READS))(
      'sees nothing of an unpublished edition through %s; staff do',
      async (_name, read) => {
        expect(await read(readerOf(database.prisma, 'PUBLISHED'))).toEqual([]);
        expect(await read(readerOf(database.prisma, 'DRAFT'))).not.toEqual([]);
      },
    );

    test("sees an officer's figure once its edition is published, and the printed one until then", async () => {
      const { prisma } = database;
      const printed = `trees-2096-97.${PUBLISHED}.actual.10-${PUBLISHED}.v1`;
      await makeOpenedEdition(prisma, OPENED, PUBLISHED);
      await prisma.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object(
        'id', 'filed'::text, 'documentId', null, 'editionId', ${OPENED}::text, 'reading', ${`return:${OPENED}`}::text, 'author', 'officer'))).*
      FROM "Observation" o WHERE id = ${printed}`;
      const standing = async (visibility: Visibility) =>
        (await indicators.readStandingObservations(readerOf(prisma, visibility), ['trees-2096-97']))
          .filter(({ periodId, kind }) => periodId === PUBLISHED && kind === 'ACTUAL')
          .map(({ id }) => id);
      expect(await standing('PUBLISHED')).toEqual([printed]);
      expect(await standing('SCRUTINY')).toEqual([printed]);
      expect(await standing('DRAFT')).toEqual(['filed']);
      const seen = () => indicators.readObservationsById(readerOf(prisma, 'PUBLISHED'), ['filed']);
      expect(await seen()).toEqual([]);
      await prisma.edition.update({ where: { id: OPENED }, data: { stage: 'PUBLISHED' } });
      expect(await standing('PUBLISHED')).toEqual(['filed']);
      expect(await seen()).toHaveLength(1);
    });
  },
);

/** A chain from the published edition's trees to the draft's. */
async function linkEditions(prisma: PrismaClient): Promise<void> {
  await prisma.measureChain.create({ data: { id: CHAIN, title: 'Made up', position: 99 } });
  const member = (year: string, position: number) => ({
    id: `${CHAIN}.${year}`,
    chainId: CHAIN,
    position,
    indicatorId: `trees-${year}`,
  });
  await prisma.chainMember.createMany({ data: [member('2096-97', 1), member('2097-98', 2)] });
  await prisma.lineageLink.create({
    data: {
      chainId: CHAIN,
      position: 1,
      earlierId: `${CHAIN}.2096-97`,
      laterId: `${CHAIN}.2097-98`,
      comparability: 'SAME',
      note: 'Made up.',
    },
  });
}

/** A mapping of the published edition's mown grass that the draft's document alone gives rise to. */
async function citeTheDraft(prisma: PrismaClient): Promise<void> {
  await prisma.outcomeMapping.create({
    data: { id: CITING, outcomeId: 'clean-water', indicatorId: 'mown-2096-97' },
  });
  await prisma.outcomeMappingVersion.create({
    data: {
      mappingId: CITING,
      version: 1,
      current: true,
      status: 'PROPOSED',
      strength: 'CONTRIBUTING',
      rationale: 'Made up.',
      sources: [{ documentId: `made-up-${DRAFT}.txt`, line: 3, note: null }],
      author: 'record',
    },
  });
}

/** A corrected transcription of the draft's document. */
async function correctTrees(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object(
      'id', 'corrected'::text, 'version', 2, 'current', false, 'standing', false, 'reason', 'Made up.'::text))).*
    FROM "Observation" o WHERE id = ${ACTUAL}`;
}

/** A target to come, of an indicator that is published. */
async function setTarget(prisma: PrismaClient): Promise<void> {
  const place = { place: 'trees-2096-97.period.made', indicatorId: 'trees-2096-97', periodId: PUBLISHED };
  const target = { cadence: 'PERIOD', form: 'LEVEL', raw: '1', value: 1, provisional: false } as const;
  await prisma.targetSetting.create({
    data: { ...place, ...target, version: 1, current: true, reason: 'Made up.', author: 'made-up' },
  });
}

/** A figure of the published edition's mown grass, revised for the draft. */
async function reviseMown(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object('id', 'revised-mown',
      'documentId', null, 'editionId', ${DRAFT}::text, 'reading', ${`return:${DRAFT}`}::text, 'value', 13))).*
    FROM "Observation" o WHERE id = (SELECT "actualId" FROM "IndicatorReport" WHERE id = ${`${PUBLISHED}.mown-2096-97`})`;
}

/** Recorded for the draft: no edition that is published holds it. */
async function recordBreak(prisma: PrismaClient): Promise<void> {
  const at = new Date('2097-11-01T12:00:00Z');
  const said = { reason: 'Made up.', author: 'made-up-editor', at, moment: 9n };
  await prisma.seriesBreak.create({ data: { id: 'made', indicatorId: TREES, periodId: DRAFT, ...said } });
}

/** What somebody who saw drafts was told of the draft. */
async function tellOfTheDraft(prisma: PrismaClient): Promise<void> {
  const person = { id: 'subscriber', name: 'Made-up subscriber', email: 'subscriber@demonstration.invalid' };
  await prisma.person.create({ data: { ...person, sortKey: 'subscriber' } });
  await prisma.savedView.create({ data: { ...VIEW, personId: person.id, name: 'Made up' } });
  const told = { viewId: VIEW.id, editionId: DRAFT, at: new Date('2097-11-01T12:00:00Z'), moment: 9n };
  await prisma.viewNotice.create({ data: { id: 'made-up', ...told, kind: 'RATINGS', rows: 1, changes: [] } });
}

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
    reads.filter(
      (name) =>
        !NEUTRAL.includes(name) &&
        !SCOPED.includes(name) &&
        !Object.keys(READS).some((tried) => tried.split(' ')[0] === name),
    ),
  ).toEqual([]);
  expect([...NEUTRAL, ...SCOPED].filter((name) => !reads.includes(name))).toEqual([]);
});
