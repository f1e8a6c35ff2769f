import { GraphQLError, graphqlSync } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import { schema } from '../schema/schema.ts';
import { formatError } from './format-error.ts';

const INTERNAL = { code: 'INTERNAL_SERVER_ERROR' };

/** As Apollo Server gives it: with a code where there is none. */
function told(error: GraphQLError) {
  const { message, path } = error.toJSON();
  return formatError({ message, extensions: INTERNAL, ...(path === undefined ? {} : { path }) }, error);
}

const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => written.mockClear());

test.each([
  [
    'more wrong values than are listed',
    'query ($ids: [ID!]) { indicatorReports(edition: "x", filter: { areas: $ids }) { totalCount } }',
    { ids: Array.from({ length: 99 }, () => ({})) },
  ],
  ['nothing for what has a default', 'query ($id: ID = "x") { edition(id: $id) { id } }', { id: null }],
])('%s is a mistake of the request', (_, source, variableValues) => {
  const { errors = [] } = graphqlSync({ schema, source, variableValues });
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors)
    expect(told(error)).toMatchObject({ message: error.message, extensions: { code: 'BAD_USER_INPUT' } });
  expect(written).not.toHaveBeenCalled();
});

test.each([
  ['in a field', new GraphQLError('secret', { path: ['a'], originalError: new Error('secret') })],
  [
    'in a field, in a value that it may not have',
    new GraphQLError('secret', { path: ['a'], originalError: new GraphQLError('secret') }),
  ],
  ['before any field', new GraphQLError('secret', { originalError: new Error('secret') })],
])('what breaks %s is logged and not told', (_, error) => {
  expect(told(error)).toMatchObject({ message: 'Something went wrong on our side.', extensions: INTERNAL });
  expect(written).toHaveBeenCalledWith(expect.stringContaining('secret'));
});
