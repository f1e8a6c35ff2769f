import type { PrismaClient } from '@dial/database/open/client';
import type { Database } from '@dial/database/open/database';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../src/server/build-server.ts';
import { forRequests } from './setup/for-requests.ts';
import { SIGNED_IN } from './setup/signed-in-operations.ts';
import { openTestDatabase } from './setup/test-database.ts';
import { webOperations } from './setup/web-operations.ts';

let database: Database;
let server: FastifyInstance;
let statements: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase((sql) => statements.push(sql));
  await madePlan(database.prisma);
  server = await buildServer({ database: await forRequests(database), council: { name: 'Luton Council' } });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

/** A made-up plan with a measure under each kind of measure that there is, and a request. */
const PLAN = 'made-up-plan';

async function madePlan(prisma: PrismaClient): Promise<void> {
  const author = 'made-up-author';
  await prisma.deliveryPlan.create({ data: { id: PLAN, title: 'Made up', owner: 'Made up', author } });
  const made = { planId: PLAN, title: 'Made up', reason: 'Made up.', author };
  await prisma.deliveryMeasure.createMany({
    data: [
      { ...made, id: 'made-up-1', status: 'REGISTERED', frameworkMeasureId: 'annual-12' },
      { ...made, id: 'made-up-2', status: 'REGISTERED', proposedMeasureId: 'decent-streets-litter' },
      { ...made, id: 'made-up-3', status: 'REQUESTED' },
    ],
  });
}

interface Counted {
  readonly statements: number;
  readonly data: Record<string, unknown>;
}

/** Asks once, and counts the SQL statements that the answer took. */
async function count(query: string, variables: Record<string, unknown> = {}): Promise<Counted> {
  statements = [];
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { data, errors } = response.json<{ data: Record<string, unknown>; errors?: unknown }>();
  expect(errors).toBeUndefined();
  return { statements: statements.length, data };
}

const EDITION = '2023-24-q3';

describe("a list of Dial's own takes a statement, and one for each list under it, whatever its length:", () => {
  test.each([
    ['editions', '{ editions { id title stage publishedOn } }', 1],
    ['periods', '{ periods { id label start end } }', 1],
    ['scorecard', `{ scorecard(edition: "${EDITION}") { id title latest rag owners trend { value } } }`, 1],
    ['search', '{ search(text: "council") { kind target title detail } }', 1],
    // Of all rows what they are narrowed and ordered by, which is kept for the public; then the page.
    [
      'indicatorReports',
      `{ indicatorReports(edition: "${EDITION}", first: 500) { totalCount nodes { id rating { rag explanation }
      movement { movement } responsibility { directorate { name } service } } pageInfo { endCursor } } }`,
      3,
    ],
    [
      'analysis of rows',
      `{ indicatorReports(edition: "${EDITION}", first: 500) { nodes { signal { reason variation } outlook { risk value }
      neighbourGaps { gap } figureChanges { change } } } }`,
      6,
    ],
    ['glossary', `{ edition(id: "${EDITION}") { glossary { term explanation } } }`, 2],
    ['conflicts', `{ edition(id: "${EDITION}") { conflicts { subject readings { raw standing } } } }`, 2],
    ['outcomes', '{ outcomes { id name printed { raw } } }', 1],
    ['outcomeMappings', '{ outcomeMappings { id status rationale indicator { title } } }', 2],
    ['proposedMeasures', '{ proposedMeasures { id text printings { raw } printedCells { raw } } }', 1],
    ['measureFramework', '{ measureFramework { title layers { name measures { measure } } } }', 3],
    ['measureChains', '{ measureChains { title links { note } } }', 2],
    ['corporatePlans', '{ corporatePlans { title sections { heading } priorities { name } } }', 2],
  ])('%s', async (_name, query, expected) => {
    const counted = await count(query);
    expect(JSON.stringify(counted.data).length).toBeGreaterThan(100);
    expect(counted.statements).toBe(expected);
  });

  test.each(['indicators.csv', 'observations.json'])(
    '%s, beside the edition and the version of the data',
    async (file) => {
      statements = [];
      expect((await server.inject(`/data/${EDITION}/${file}`)).statusCode).toBe(200);
      expect(statements).toHaveLength(3);
    },
  );
});

const MAPPING =
  'outcome { name priority { name } gaps(edition: "2023-24-q3") } indicator { id } history { version } report(edition: "2023-24-q3") { id }';
const MEASURE = 'id indicators { id } chains { id } deliveryMeasures { id }';
const CHAIN =
  'members { indicator { id } proposedMeasure { id } frameworkMeasure { id } planIndicator { id } } links { note }';

/** Everything the contract offers under a row. */
const DEEP = `query Deep($first: Int) { indicatorReports(edition: "${EDITION}", first: $first) { totalCount nodes {
  id indicator { id title group { id } observations { value period { id } source { line } } reports { id } }
  edition { id title } area { id name published { red } computed { red } }
  responsibility { directorate { name } service reportingOfficers } period { label } actual { value period { id } }
  yearToDate { value period { id } } targets { raw value period { id } baseline { id } } rating { rag ratedPeriod { id } }
  movement { movement comparedWith { id } } printedDirections { movement period { id } }
  commentary { text covers { id } } conflicts { subject readings { raw } indicators { id } } } } }`;

/** What its indicator serves, carries and comes from. */
const SERVED = `query Served($first: Int) { indicatorReports(edition: "${EDITION}", first: $first) { nodes { indicator {
  outcomes { ${MAPPING} } proposedMeasures { ${MEASURE} } frameworkMeasures { ${MEASURE} } layers { id }
  chains { ${CHAIN} } lineage { earlier { id } later { id } } } } } }`;

/** The fields above that a statement answers; those of one kind share it when they are asked at the same moment. */
const DEEP_FIELDS = 27;
const SERVED_FIELDS = 30;

// The few are enough to hold every field: what no row has takes no statement.
test.each([
  ['a deep query', DEEP, DEEP_FIELDS, 5],
  ['a query of what indicators serve', SERVED, SERVED_FIELDS, 40],
] as const)(
  '%s takes a number of statements that does not grow with its rows',
  async (...[, query, fields, few]) => {
    const counted = { few: await count(query, { first: few }), many: await count(query, { first: 100 }) };
    const rows = ({ data }: Counted) => (data.indicatorReports as { nodes: object[] }).nodes.length;
    expect([rows(counted.few), rows(counted.many)]).toEqual([few, 100]);
    // A server answers on several connections, in an order that varies, and with it which fields share a statement.
    if (database.kind === 'embedded') expect(counted.many.statements).toBe(counted.few.statements);
    for (const { statements: taken } of Object.values(counted)) expect(taken).toBeLessThanOrEqual(fields);
  },
);

/** Each asked of one thing, and of all there are: the same statements. */
describe('what hangs on the strategy takes as many statements for all as for one:', () => {
  const OUTCOME = `id priority { id } mappings { ${MAPPING} } proposedMeasures { ${MEASURE} }`;
  test.each([
    [
      'outcomes',
      `{ outcomes(filter: { search: "good-quality and secure housing" }) { ${OUTCOME} } }`,
      `{ outcomes { ${OUTCOME} } }`,
    ],
    ['chains', `{ measureChain(id: "decent-streets") { ${CHAIN} } }`, `{ measureChains { ${CHAIN} } }`],
  ])('%s', async (_name, one, all) => {
    const few = await count(one);
    const many = await count(all);
    expect(JSON.stringify(many.data).length).toBeGreaterThan(5 * JSON.stringify(few.data).length);
    if (database.kind === 'embedded') expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThan(20);
  });
});

/**
 * What the web app asks in one go for pages of several lists, one statement a list; on a server a few more, where fields of
 * one kind are asked at different moments. Any other operation is a list: two.
 */
const MOST: Readonly<Record<string, number>> = {
  // The edition, its areas with their counts, meetings, glossary, highlights with rows; four counts and lists of rows.
  Headline: 16,
  // The edition with those it is compared with, the ratings of each, its rows with their figures, conflicts and commentary; the rows named.
  HeadlineChange: 16,
  // The edition, its meetings, conflicts, steps, corrections; the rows that differ.
  HeadlineAbout: 8,
  // The edition, the area with its counts and outcomes, highlights and glossary; its table; then what changed in it.
  AreaPage: 12,
  AreaChange: 16,
  // The edition with its glossary; the indicator with its history, group, row, targets, commentary, conflicts and periods.
  Indicator: 20,
  // The indicator, its group with their figures and breaks, its rows with their analysis and what it looks at in other documents,
  // and periods.
  IndicatorAnalysis: 10,
  // The edition, its areas with their counts, what it can be filtered by, the number of its rows.
  IndicatorsEdition: 5,
  // The edition, its areas and what it can be narrowed by.
  PackEdition: 3,
  // The editions; the vision, the framework and the corporate plans, for their titles.
  About: 4,
  // Editions with their meetings, and areas with their counts.
  Editions: 4,
  // The edition, its conflicts, the indicators they name.
  Conflicts: 3,
  // The vision with its outcomes, their mappings, rows, proposed measures and gaps; the count of those on track.
  Outcomes: 20,
  // The same of one outcome, with the history of its mappings and the golden thread down to plans' measures.
  Outcome: 24,
  // The vision with its outcomes, the mappings, the edition's rows.
  OutcomeMatrix: 12,
  // The framework, its layers and their measures; then what carries these.
  FrameworkLayers: 8,
  FrameworkTies: 11,
  FrameworkProposed: 9,
  FrameworkProposedTies: 9,
  // What a plan's measure may be under.
  PlanOptions: 6,
  DeliveryPlan: 6,
  // The chains, their members with what each is, and their links; of one with the figures of its indicators too.
  Measures: 12,
  Measure: 18,
  // What the indicator serves, reports and carries, its rows with parts of the town, and the chains that it belongs to.
  IndicatorPlaced: 11,
  // The editions, the rows of both, the links between their indicators.
  CompareEditions: 6,
  // The indicator and those linked to it, their rows with editions, periods, figures, targets and commentary.
  CompareThrough: 14,
  // The plan, its priorities, outcomes and the indicators these monitor.
  CorporatePlans: 10,
  // What the council says of itself, which is in a file.
  Accessibility: 0,
  Privacy: 0,
  Terms: 0,
};

describe("the web app's operations take a fixed number of statements:", () => {
  const operations = webOperations();
  const variables = {
    edition: EDITION,
    indicator: 'affordable-homes-acquisitions',
    outcome: 'good-quality-and-secure-housing',
    chain: 'decent-streets',
    area: 'economic-improvement',
    areaId: `${EDITION}.economic-improvement`,
    id: PLAN,
    from: '2016-17-q4',
    to: EDITION,
    text: 'council',
    first: 50,
  };

  const names = [...operations.keys()].filter((name) => !Object.hasOwn(SIGNED_IN, name));

  test.each(names.map((name) => ({ name, most: MOST[name] ?? 2 })))(
    '$name, at most $most',
    async ({ name, most }) => {
      const counted = await count(operations.get(name) ?? '', variables);
      expect(counted.statements).toBeGreaterThanOrEqual(Math.min(most, 1));
      expect(counted.statements).toBeLessThanOrEqual(most);
    },
  );

  test('and nothing is allowed for an operation that is gone', () => {
    expect(Object.keys(MOST).filter((name) => !operations.has(name))).toEqual([]);
  });
});
