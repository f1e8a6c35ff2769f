import SchemaBuilder from '@pothos/core';
import { execute, GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compiledExecution } from './compiled-execution.ts';

// Made up: a park of ponds, some of which break in every way that a field can.
const builder = new SchemaBuilder<{ Interfaces: { Wet: { name: string } }; Objects: { Pond: Pond } }>({});

interface Pond {
  readonly name: string;
  readonly depth: number | null;
}

const PONDS: readonly Pond[] = [
  { name: 'Upper', depth: 3 },
  { name: 'Lower', depth: null },
];

const Kind = builder.enumType('Kind', { values: { CLEAN: { value: 'clean' }, MURKY: { value: 'murky' } } });

builder.objectType('Pond', {
  fields: (t) => ({
    name: t.exposeString('name'),
    depth: t.exposeInt('depth', { nullable: true }),
    // Null where none may be.
    sureDepth: t.int({ resolve: ({ depth }) => depth as number }),
    kind: t.field({
      type: Kind,
      nullable: true,
      resolve: ({ depth }) => (depth === null ? 'none' : 'clean') as 'clean',
    }),
    broken: t.string({
      nullable: true,
      resolve: () => {
        throw new GraphQLError('dry', { extensions: { code: 'DRY' } });
      },
    }),
    surelyBroken: t.string({ resolve: async () => Promise.reject(new Error('dry')) }),
    ducks: t.intList({
      args: { first: t.arg.int({ defaultValue: 2 }) },
      resolve: (_, { first }) => [1, 2, 3].slice(0, first ?? 0),
    }),
    near: t.field({
      type: ['Pond'],
      nullable: { list: true, items: true },
      resolve: () => [PONDS[0], null, PONDS[1]],
    }),
  }),
});

const Found = builder.unionType('Found', { types: ['Pond'], resolveType: () => 'Pond' });

builder.queryType({
  fields: (t) => ({
    ponds: t.field({ type: ['Pond'], resolve: async () => [...PONDS] }),
    pond: t.field({
      type: 'Pond',
      nullable: true,
      args: { name: t.arg.string({ required: true }) },
      resolve: (_root, { name }) => PONDS.find((one) => one.name === name),
    }),
    found: t.field({ type: Found, resolve: () => PONDS[0] as Pond }),
    ofKind: t.string({
      args: { kind: t.arg({ type: Kind, required: true }) },
      resolve: (_root, { kind }) => kind,
    }),
  }),
});

const schema = builder.toSchema();

const QUERIES: readonly (readonly [what: string, query: string, variables?: Record<string, unknown>])[] = [
  ['plain fields', '{ ponds { name depth } }'],
  [
    'names of its own, twice',
    '{ a: ponds { title: name } b: pond(name: "Upper") { name } c: pond(name: "none") { name } }',
  ],
  ['fragments', '{ ponds { ...Parts ... on Pond { depth } __typename } } fragment Parts on Pond { name }'],
  ['a union', '{ found { __typename ... on Pond { name } } }'],
  [
    'what is left out',
    'query ($all: Boolean!) { ponds { name @skip(if: $all) depth @include(if: $all) } }',
    { all: true },
  ],
  ['arguments and their defaults', '{ ponds { ducks more: ducks(first: 3) } }'],
  ['an enumeration', 'query ($kind: Kind!) { ofKind(kind: $kind) }', { kind: 'MURKY' }],
  ['a field that breaks', '{ ponds { name broken } }'],
  [
    'a field that breaks where there must be something',
    '{ pond(name: "Upper") { name surelyBroken } ponds { name } }',
  ],
  ['nothing where there must be something', '{ pond(name: "Lower") { sureDepth } }'],
  ['the same in a list, up to the top', '{ ponds { sureDepth } }'],
  ['a value that is none of an enumeration', '{ ponds { name kind } }'],
  ['nothing in a list', '{ ponds { near { name } } }'],
  ['a value of the wrong kind', 'query ($kind: Kind!) { ofKind(kind: $kind) }', { kind: 'GREEN' }],
  ['a missing value', 'query ($name: String!) { pond(name: $name) { name } }', {}],
  ['what the schema holds', '{ __schema { queryType { name fields { name } } } }'],
];

test.each(QUERIES.map(([what, query, variables]) => ({ what, query, variables })))(
  '$what: the same compiled as interpreted',
  async ({ query, variables = {} }) => {
    const document = parse(query);
    const { executor } = await compiledExecution(schema, 1).load({ apollo: {} });
    const [operation] = document.definitions;
    const request = {
      queryHash: query,
      document,
      operation,
      operationName: null,
      context: {},
      request: { variables },
    };
    // Of what Apollo Server hands over, this is what is read.
    const compiled = await executor?.(request as unknown as Parameters<NonNullable<typeof executor>>[0]);
    const interpreted = await execute({ schema, document, variableValues: variables, contextValue: {} });
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(JSON.parse(JSON.stringify(interpreted)));
    // Apollo Server reads them of every error.
    expect(compiled?.errors?.map(({ extensions }) => extensions)).toEqual(
      interpreted.errors?.map(({ extensions }) => extensions),
    );
  },
);
