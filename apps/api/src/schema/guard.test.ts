import SchemaBuilder from '@pothos/core';
import { expect, test } from 'vitest';
import './guard.ts';

function mutationWith(options: { readonly permission?: 'PUBLISH' }) {
  const builder = new SchemaBuilder({ plugins: ['guard'] });
  builder.queryType({ fields: (t) => ({ made: t.boolean({ resolve: () => true }) }) });
  builder.mutationType({ fields: (t) => ({ makeUp: t.boolean({ ...options, resolve: () => true }) }) });
  return builder.toSchema();
}

test('a mutation that names no permission is no part of any schema', () => {
  expect(() => mutationWith({})).toThrow('The mutation makeUp names no permission.');
});

test('what a field needs can be read from the schema', () => {
  const fields = mutationWith({ permission: 'PUBLISH' }).getMutationType()?.getFields();
  expect(fields?.makeUp?.extensions.permissions).toEqual(['PUBLISH']);
});
