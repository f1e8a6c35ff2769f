import SchemaBuilder from '@pothos/core';
import { type GraphQLResolveInfo, graphql } from 'graphql';
import { expect, test } from 'vitest';
import './guard.ts';
import type { Needed } from './guard.ts';
import { ownPermission } from './guarded-fields.ts';

interface Options {
  readonly permission?: Needed;
  readonly resolve?: (root: unknown, args: object, context: object, info: GraphQLResolveInfo) => boolean;
}

function mutationWith(options: Options) {
  const builder = new SchemaBuilder({ plugins: ['guard'] });
  builder.queryType({ fields: (t) => ({ made: t.boolean({ resolve: () => true }) }) });
  builder.mutationType({ fields: (t) => ({ makeUp: t.boolean({ resolve: () => true, ...options }) }) });
  return builder.toSchema();
}

test('a mutation that names no permission is no part of any schema', () => {
  expect(() => mutationWith({})).toThrow('The mutation makeUp names no permission.');
});

test('what a field needs can be read from the schema', () => {
  const fields = mutationWith({ permission: 'PUBLISH' }).getMutationType()?.getFields();
  expect(fields?.makeUp?.extensions.permissions).toEqual(['PUBLISH']);
});

test.each([
  ['its own permission', 'PUBLISH', 'PUBLISH'],
  ['no one of several', ['PUBLISH', 'RECOMMEND'], 'Mutation.makeUp does not need just one permission.'],
] as const)('a resolver is told %s', async (_what, permission, told) => {
  const found: string[] = [];
  const schema = mutationWith({
    permission,
    resolve: (_root, _args, _context, info) => {
      found.push(ownPermission(info));
      return true;
    },
  });
  const viewer = { id: 'ada', name: 'ada', roles: [{ name: 'editor', scopes: ['council'] }] };
  const contextValue = { viewer, loaders: { forgetAll: () => undefined } };
  const { errors = [] } = await graphql({ schema, source: 'mutation { makeUp }', contextValue });
  expect([...found, ...errors.map(({ message }) => message)]).toEqual([told]);
});
