import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { printedSchema, schema } from '../src/schema/schema.ts';

const file = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');

/** Every field, argument, input and enum value of a schema with its type, one line each. */
function parts(of: GraphQLSchema): Map<string, string> {
  const lines = new Map<string, string>();
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type))
      for (const { name } of type.getValues()) lines.set(`${type.name}.${name}`, type.name);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      lines.set(`${type.name}.${field.name}`, String(field.type));
      if ('args' in field) {
        for (const arg of field.args) lines.set(`${type.name}.${field.name}(${arg.name})`, String(arg.type));
      }
    }
  }
  return lines;
}

test('the API keeps the contract, name by name and type by type', () => {
  const ours = parts(schema);
  const wanted = [...parts(buildSchema(file('contract.graphql')))];
  expect(Object.fromEntries(wanted.map(([name]) => [name, ours.get(name)]))).toEqual(
    Object.fromEntries(wanted),
  );
});

test('the committed schema is the printed one', () => {
  expect(file('schema.graphql')).toBe(printedSchema());
});
