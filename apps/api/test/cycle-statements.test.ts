import type { Database } from '@dial/database/open/database';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLE_NAMES } from '../src/schema/permissions.ts';
import { buildServer } from '../src/server/build-server.ts';
import type { Viewer } from '../src/server/viewer.ts';
import { forRequests } from './setup/for-requests.ts';
import { SIGNED_IN } from './setup/signed-in-operations.ts';
import { openTestDatabase } from './setup/test-database.ts';
import { webOperations } from './setup/web-operations.ts';

const PRINTED = '2023-24-q3';
const OPENED = '2023-24-q4';
const INDICATOR = 'affordable-homes-acquisitions';
/** Milliseconds to read Luton's documents and open an edition after them on a slow machine. */
const OPENING = 600_000;

let database: Database;
let server: FastifyInstance;
let statements: string[] = [];
/** The roles of whoever asks, and where they hold. */
let grants = { roles: ROLE_NAMES as readonly string[], scope: 'council' };

/** Who asks; another one proposed the override that waits. */
let who = 'made-up-manager';

const viewerOf = (): Viewer => ({
  id: who,
  name: 'Made-up person',
  roles: grants.roles.map((name) => ({ name, scopes: [grants.scope] })),
});

beforeAll(async () => {
  database = await openTestDatabase((sql) => statements.push(sql));
  server = await buildServer({
    database: await forRequests(database),
    council: { name: 'Luton Council' },
    viewerOf,
  });
  const { data } = await count(
    `mutation { openEdition(input: { from: "${PRINTED}", dueDates: [] }) { __typename } }`,
  );
  expect(data).toEqual({ openEdition: { __typename: 'EditionChanged' } });
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const proposal = `report: "${OPENED}.${INDICATOR}", rag: AMBER, reason: "Made up.", expiresOn: "${expiresOn}"`;
  const proposed = await count(`mutation { proposeOverride(input: { ${proposal} }) { __typename } }`);
  expect(proposed.data).toEqual({ proposeOverride: { __typename: 'OverrideChanged' } });
  who = 'made-up-person';
}, OPENING);

afterAll(async () => {
  await server?.close();
  await database?.close();
});

interface Counted {
  readonly statements: number;
  readonly data: Record<string, unknown>;
}

/** Asks once as somebody with every role, and counts the SQL statements that the answer took. */
async function count(query: string, variables: Record<string, unknown> = {}): Promise<Counted> {
  statements = [];
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { data, errors } = response.json<{ data: Record<string, unknown>; errors?: unknown }>();
  expect(errors).toBeUndefined();
  return { statements: statements.length, data };
}

const RETURN = `id edition { id title } indicator { id } directorate { name } period { label } state overdue content { commentary }
  saved { by } mayFile mayDecide mayReopen closed rag previousRag rule { polarity }`;
const FORM = `${RETURN} preview { rag errors { field } } history { value period { id } } targets { raw setBy { by } }
  lastPeriod { value } samePeriodLastYear { value } trail { action } overrides { id } mayProposeOverride`;

describe('what is asked of the cycle takes a fixed number of statements:', () => {
  test.each([
    // The returns, their editions, indicators and periods.
    ['the list of returns', `{ returns(list: ALL) { ${RETURN} } }`, 4],
    // And the preview with its rows and figures, history with its periods, targets, trail, overrides, place.
    ['the form of one', `{ return(id: "${OPENED}.${INDICATOR}") { ${FORM} } }`, 13],
    [
      'the board',
      `{ edition(id: "${OPENED}") { board { total { approved } rows { counts { draft } } late { id } } } }`,
      3,
    ],
    [
      'the checklist',
      `{ edition(id: "${OPENED}") { nextStage { to checklist { key indicators { id } } } } }`,
      3,
    ],
    ['the next edition', '{ nextEdition { id from { id } notDue { indicator { id } period { id } } } }', 4],
    ['how it stands', `{ editionAsAt(edition: "${OPENED}", at: {}) { title reports { title rag } } }`, 3],
    [
      'what changed',
      `{ editionChanges(edition: "${OPENED}", from: { stage: DRAFT }, to: {}) { reports { title } } }`,
      6,
    ],
    ['the audit', '{ auditEvents { nodes { action actorName } } }', 1],
    [
      'proposed highlights',
      `{ edition(id: "${OPENED}") { highlightProposals { text indicator { id } } } }`,
      3,
    ],
    [
      'rows with all that the cycle brings',
      `{ indicatorReports(edition: "${OPENED}", first: 100) { nodes { id filed { state } override { rag } overrides { id } mayProposeOverride
        versions { version } corrections { note } revisedSince { value } recommendations { number } } } }`,
      11,
    ],
  ])('%s', async (_name, query, most) => {
    const counted = await count(query);
    expect(JSON.stringify(counted.data).length).toBeGreaterThan(20);
    expect(counted.statements).toBeGreaterThan(0);
    expect(counted.statements).toBeLessThanOrEqual(most);
  });

  test('a list of returns as many for one as for all', async () => {
    const ask = () => count(`{ returns(list: ALL) { ${RETURN} lastPeriod { value period { id } } } }`);
    const everybody = grants;
    const officer = ['reporting-officer'];
    grants = { roles: officer, scope: 'council' };
    const many = await ask();
    grants = { roles: officer, scope: `indicator:${INDICATOR}` };
    const one = await ask();
    grants = everybody;
    const rows = ({ data }: Counted) => (data.returns as object[]).length;
    expect(rows(one)).toBe(1);
    expect(rows(many)).toBeGreaterThan(90);
    if (database.kind === 'embedded') expect(many.statements).toBe(one.statements);
    expect(many.statements).toBeLessThanOrEqual(8);
  });
});

describe("the web app's operations for people take a fixed number of statements:", () => {
  const operations = webOperations();
  const variables = {
    edition: OPENED,
    indicator: INDICATOR,
    id: `${OPENED}.${INDICATOR}`,
    list: 'ALL',
    from: {},
    to: {},
    at: {},
    first: 50,
  };
  const known = Object.entries(SIGNED_IN).filter(([name]) => operations.has(name));

  test.each(known)('%s, at most %i', async (name, most) => {
    const counted = await count(operations.get(name) ?? '', variables);
    expect(counted.statements).toBeLessThanOrEqual(most);
  });

  test('and nothing is allowed for an operation that is gone', () => {
    expect(Object.keys(SIGNED_IN).filter((name) => !operations.has(name))).toEqual([]);
  });
});
