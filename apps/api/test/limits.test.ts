import { FAIR_USE } from '@dial/domain/open-data/fair-use';
import { describe, expect, inject, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';
import { LIMITS } from '../src/server/limits.ts';
import { ask } from './setup/ask.ts';
import { serveMade } from './setup/made-server.ts';
import { textArguments } from './setup/text-arguments.ts';

async function firstError(query: string) {
  const { errors } = await ask(query);
  return errors?.[0];
}

test('are what the terms of use say', () => {
  expect(LIMITS).toMatchObject(FAIR_USE);
});

describe('limits', () => {
  test('depth', async () => {
    const nested = (depth: number): string => (depth === 0 ? 'id' : `group { ${nested(depth - 1)} }`);
    expect(await firstError(`{ indicator(id: "x") { ${nested(15)} } }`)).toMatchObject({
      message: expect.stringContaining('depth of'),
      extensions: { code: 'OPERATION_TOO_LARGE', limit: 'depth' },
    });
  });

  test('cost', async () => {
    const query = `{ indicatorReports(edition: "2023-24-q3", first: 500) { nodes { indicator { observations { period { id }
      source { line } numerator denominator note raw value status kind } reports { commentary { text } conflicts { readings { raw } } } } } } }`;
    expect(await firstError(query)).toMatchObject({
      message: expect.stringContaining('complexity of'),
      extensions: { code: 'OPERATION_TOO_LARGE', limit: 'complexity' },
    });
  });

  test.each([
    [5, 'search(text: "housing") { title }'],
    [5, 'search(text: "housing", first: 0) { title }'],
    [29, 'search(text: "housing", first: 1) { title }'],
  ])('%d searches in one operation', async (count, search) => {
    const searches = (times: number) =>
      Array.from({ length: times }, (_, index) => `a${index}: ${search}`).join(' ');
    expect(await firstError(`{ ${searches(count)} }`)).toMatchObject({
      message: expect.stringContaining('complexity of'),
      extensions: { code: 'OPERATION_TOO_LARGE', limit: 'complexity' },
    });
    expect(await firstError(`{ ${searches(4)} }`)).toBeUndefined();
  });

  test('aliases', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `a${index}: editions { id }`).join(' ');
    expect(await firstError(`{ ${many} }`)).toMatchObject({
      message: 'The operation has 40 aliases; at most 30 are allowed.',
      extensions: { limit: 'aliases' },
    });
  });

  test('tokens', async () => {
    const error = await firstError(`{ ${'editions { id } '.repeat(800)} }`);
    expect(error?.message).toContain('token');
  });

  test('a body over the limit', async () => {
    const response = await fetch(`${inject('origin')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ editions { id } } # ${'x'.repeat(120_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  const LONG = 'a '.repeat(LIMITS.argumentLength);

  test.each([...textArguments(schema)])('the text that %s is asked with', async (name, query) => {
    const { errors } = await ask(`query Ask($long: ${query.type}) { ${query.body} }`, { long: LONG });
    expect(errors?.[0]).toMatchObject({
      message: `${name.slice(name.indexOf('.') + 1)} has ${LONG.length} characters; at most ${LIMITS.argumentLength} are allowed.`,
      extensions: { code: 'BAD_USER_INPUT', field: name.slice(name.indexOf('.') + 1) },
    });
  });

  test('the values of a list that a query is asked with', async () => {
    const areas = Array.from({ length: LIMITS.argumentItems + 1 }, (_, index) => `a${index}`);
    const { errors } = await ask(
      'query Ask($areas: [ID!]) { indicatorReports(edition: "2023-24-q3", filter: { areas: $areas }) { totalCount } }',
      { areas },
    );
    expect(errors?.[0]?.message).toBe('filter.areas has 501 values; at most 500 are allowed.');
  });

  test('an error tells no internals', async () => {
    const response = await fetch(`${inject('origin')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "query": ',
    });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).not.toContain('node_modules');
    expect(text).not.toContain('at ');
  });

  test('introspection is as it is set', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect(await ask(query)).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    const made = await serveMade(undefined, undefined, false);
    const answer = await made.as(null, query);
    expect([answer.data, answer.errors?.[0]?.extensions?.code]).toEqual([
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(answer.errors?.[0]?.message).toBe('This server does not tell its schema.');
    expect((await made.as(null, '{ editions { id } }')).errors).toBeUndefined();
    await made.close();
  });

  test('a batch is refused', async () => {
    const response = await fetch(`${inject('origin')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ editions { id } }' }]),
    });
    expect(response.status).toBe(400);
  });
});
