import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@dial/database/open/database';
import type { FastifyInstance } from 'fastify';
import { type DefinitionNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../src/server/build-server.ts';
import { openTestDatabase } from './setup/test-database.ts';

let database: Database;
let server: FastifyInstance;
let statements: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase((sql) => statements.push(sql));
  server = await buildServer({ database, council: { name: 'Luton Council' } });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

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

describe("a list of Dial's own takes one or two statements, whatever its length:", () => {
  test.each([
    ['editions', '{ editions { id title stage publishedOn } }', 1],
    ['periods', '{ periods { id label start end } }', 1],
    ['scorecard', `{ scorecard(edition: "${EDITION}") { id title latest rag owners trend { value } } }`, 1],
    ['search', '{ search(text: "council") { kind target title detail } }', 1],
    [
      'indicatorReports',
      `{ indicatorReports(edition: "${EDITION}", first: 500) { totalCount nodes { id rating { rag explanation }
      movement { movement } responsibility { directorate { name } service } } pageInfo { endCursor } } }`,
      2,
    ],
    ['glossary', `{ edition(id: "${EDITION}") { glossary { term explanation } } }`, 2],
    ['conflicts', `{ edition(id: "${EDITION}") { conflicts { subject readings { raw standing } } } }`, 2],
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

/** Everything the contract offers under a row. */
const DEEP = `query Deep($first: Int) { indicatorReports(edition: "${EDITION}", first: $first) { totalCount nodes {
  id indicator { id title group { id } observations { value period { id } source { line } } reports { id } }
  edition { id title } area { id name published { red } computed { red } }
  responsibility { directorate { name } service reportingOfficers } period { label } actual { value period { id } }
  yearToDate { value period { id } } targets { raw value period { id } baseline { id } } rating { rag ratedPeriod { id } }
  movement { movement comparedWith { id } } printedDirections { movement period { id } }
  commentary { text covers { id } } conflicts { subject readings { raw } indicators { id } } } } }`;

/** The fields above that a statement answers; those of one kind share it when they are asked at the same moment. */
const DEEP_FIELDS = 27;

test('a deep query takes a number of statements that does not grow from 5 rows to 100', async () => {
  const few = await count(DEEP, { first: 5 });
  const many = await count(DEEP, { first: 100 });
  expect([few, many].map(({ data }) => (data.indicatorReports as { nodes: object[] }).nodes.length)).toEqual([
    5, 100,
  ]);
  // A server answers on several connections, in an order that varies, and with it which fields share a statement.
  if (database.kind === 'embedded') expect(many.statements).toBe(few.statements);
  for (const { statements: taken } of [few, many]) expect(taken).toBeLessThanOrEqual(DEEP_FIELDS);
});

/**
 * What the web app asks in one go for pages of several lists, one statement a list; on a server a few more, where fields of
 * one kind are asked at different moments. Any other operation is a list: two.
 */
const MOST: Readonly<Record<string, number>> = {
  // The edition, its areas with their counts, meetings, glossary, highlights with rows, changes, conflicts; five counts and lists of rows.
  Headline: 20,
  // The edition with its glossary; the indicator with its history, group, row, targets, commentary, conflicts and periods.
  Indicator: 20,
  // The edition, its areas with their counts, what it can be filtered by, the number of its rows.
  IndicatorsEdition: 5,
  // Editions with their meetings, and areas with their counts.
  Editions: 4,
  // The edition, its conflicts, the indicators they name.
  Conflicts: 3,
};

describe("the web app's operations take a fixed number of statements:", () => {
  const operations = webOperations();
  const variables = {
    edition: EDITION,
    indicator: 'affordable-homes-acquisitions',
    text: 'council',
    first: 50,
  };

  test.each([...operations.keys()].map((name) => ({ name, most: MOST[name] ?? 2 })))(
    '$name, at most $most',
    async ({ name, most }) => {
      const counted = await count(operations.get(name) ?? '', variables);
      expect(counted.statements).toBeGreaterThan(0);
      expect(counted.statements).toBeLessThanOrEqual(most);
    },
  );

  test('and nothing is allowed for an operation that is gone', () => {
    expect(Object.keys(MOST).filter((name) => !operations.has(name))).toEqual([]);
  });
});

/** The operations as the web app's sources write them, each with the fragments that it spreads. */
function webOperations(): Map<string, string> {
  const folder = join(import.meta.dirname, '../../web/src');
  const definitions = globSync('**/*.{ts,tsx}', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g)].flatMap(
      ([, text = '']) => parse(text).definitions,
    ),
  );
  const byName = new Map(
    definitions.flatMap((definition) =>
      'name' in definition && definition.name ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const spread = (definition: DefinitionNode, into = new Set<DefinitionNode>()) => {
    into.add(definition);
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = byName.get(name.value);
        if (fragment !== undefined && !into.has(fragment)) spread(fragment, into);
      },
    });
    return into;
  };
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations.map((operation) => {
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...spread(operation)] };
      return [operation.name?.value ?? '', print(document)];
    }),
  );
}
