import type { Database } from '@dial/database/open/database';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';
import { createContext } from '../src/server/context.ts';
import { LIMITS } from '../src/server/limits.ts';
import { PUBLIC_VIEWER } from '../src/server/viewer.ts';
import { ask } from './setup/ask.ts';
import { cyclicQueries } from './setup/cyclic-queries.ts';
import { forRequests } from './setup/for-requests.ts';
import { openTestDatabase } from './setup/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await forRequests(await openTestDatabase());
});
afterAll(() => database?.close());

const EDITION = '2023-24-q3';

/** Asks as the public, past the server, with some of the work done already. */
async function resolve(query: string, variables: Record<string, unknown> = {}, done = 0) {
  const context = createContext(database, { name: 'Luton Council' }, PUBLIC_VIEWER);
  context.work.resolved = done;
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    contextValue: context,
    variableValues: variables,
  });
  return { data, errors, resolved: context.work.resolved - done };
}

/** Fields of an answer, and items of its lists, of plain values a tenth. */
function sizeOf(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const values: unknown[] = Object.values(data);
  const each = Array.isArray(data) && !hasThings(data) ? 0.1 : 1;
  return values.reduce((sum: number, value) => sum + each + sizeOf(value), 0);
}

function hasThings(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) || value.some(hasThings);
}

const FIELDS = `... on Outcome { id name mappings { ...M again: rationale } } more: mappings { ...M }`;
const M = 'fragment M on OutcomeMapping { id sources { document } sources { line } }';

describe('what an operation really resolves', () => {
  test.each([
    ['a list', '{ editions { id title } }'],
    ['columns', `{ scorecardColumns(edition: "${EDITION}") { id title latest outcomeIds } }`],
    ['lists in lists of words', `{ edition(id: "${EDITION}") { areas { targetOutcomes } introduction } }`],
    ['aliases and fragments', `{ outcomes { ${FIELDS} } } ${M}`],
  ])('is counted: %s', async (_, query) => {
    const { data, resolved } = await resolve(query);
    const size = sizeOf(data);
    expect(size).toBeGreaterThan(5);
    // The fields of the query itself are bounded by its text.
    expect(resolved).toBeGreaterThanOrEqual(size - Object.keys(data ?? {}).length);
  });

  test('is refused beyond the bound, with the limit named', async () => {
    const { data, errors } = await resolve(`{ outcomes { ${FIELDS} } } ${M}`, {}, LIMITS.resolved - 1000);
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: 'The operation resolves more than 60,000 fields and list items. Ask for less, or in pages.',
      extensions: { code: 'OPERATION_TOO_LARGE', limit: 'resolved' },
    });
  });
});

const CYCLES = cyclicQueries(
  schema,
  {
    edition: `"${EDITION}"`,
    'edition.id': `"${EDITION}"`,
    'indicator.id': '"affordable-homes-acquisitions"',
    'outcome.id': '"good-quality-and-secure-housing"',
    'measureChain.id': '"decent-streets"',
    kind: 'TO_NOTE',
    since: 'PRECEDING_QUARTER',
    'area.slug': '"economic-improvement"',
    id: '"made-up"',
  },
  LIMITS.depth,
);

describe('no way round and round the schema is worth taking:', () => {
  test('all of them are known', () => {
    const lists = [...CYCLES.keys()];
    expect(lists).toEqual(
      expect.arrayContaining(['Outcome.mappings', 'Indicator.outcomes', 'Edition.conflicts']),
    );
    expect(lists.length).toBeGreaterThan(80);
  });

  test.each([
    ...CYCLES,
    [
      'from all mappings',
      '{ outcomeMappings { outcome { mappings { outcome { mappings { outcome { mappings { id } } } } } } } }',
    ],
    [
      'from all mappings, once less',
      '{ outcomeMappings { outcome { mappings { outcome { mappings { id } } } } } }',
    ],
  ])('%s', async (_, query) => {
    const { data, errors } = await ask(query);
    const codes = errors?.map(({ extensions }) => extensions?.code) ?? [];
    expect(codes).toEqual(data === null ? ['OPERATION_TOO_LARGE'] : []);
    expect(sizeOf(data)).toBeLessThanOrEqual(LIMITS.resolved);
  });
});
