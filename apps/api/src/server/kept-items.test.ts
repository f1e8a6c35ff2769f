import SchemaBuilder from '@pothos/core';
import { execute, GraphQLError, parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { KEPT_ITEMS, leaveItems } from '../schema/leave-items.ts';
import { compiledExecution } from './compiled-execution.ts';
import type { Context } from './context.ts';
import { writeAnswer } from './kept-items.ts';
import { LIMITS } from './limits.ts';

interface Duck {
  readonly name: string;
  readonly age: number;
}

// Made up: a pond of ducks, some of which break.
const builder = new SchemaBuilder<{ Context: Context; Objects: { Duck: Duck; Flock: readonly Duck[] } }>({});

let ducks: readonly Duck[];
let asked: number;
let later: boolean;

builder.objectType('Duck', {
  fields: (t) => ({
    name: t.exposeString('name'),
    age: t.int({
      resolve: ({ age }) => {
        asked += 1;
        return age;
      },
    }),
    months: t.int({
      args: { of: t.arg.int({ defaultValue: 12 }) },
      resolve: ({ age }, { of }) => age * (of ?? 0),
    }),
    mood: t.string({
      nullable: true,
      resolve: async ({ age }) => {
        if (age > 2) throw new GraphQLError('grumpy', { extensions: { code: 'GRUMPY' } });
        return 'calm';
      },
    }),
    sureMood: t.string({ resolve: ({ age }) => (age > 2 ? null : 'calm') as string }),
    mother: t.field({ type: 'Duck', nullable: true, resolve: () => ducks[0] ?? null }),
    brood: t.field({ type: 'Flock', resolve: () => ducks }),
  }),
});

builder.objectType('Flock', {
  fields: (t) => ({
    size: t.int({ resolve: ({ length }) => length }),
    nodes: t.field({
      type: ['Duck'],
      extensions: KEPT_ITEMS,
      resolve: (all, _args, context) =>
        leaveItems(
          context,
          all.map((one) => (later ? Promise.resolve(one) : one)),
        ),
    }),
  }),
});

builder.queryType({
  fields: (t) => ({
    flock: t.field({
      type: 'Flock',
      nullable: true,
      args: { youngerThan: t.arg.int({ defaultValue: 9 }), broken: t.arg.boolean() },
      resolve: (_root, { youngerThan, broken }) => {
        if (broken === true) throw new GraphQLError('dry');
        return ducks.filter(({ age }) => age < (youngerThan ?? 0));
      },
    }),
    flocks: t.field({ type: ['Flock'], resolve: () => [ducks, []] }),
    word: t.string({ resolve: () => 'pond' }),
  }),
});

const schema = builder.toSchema();

beforeEach(() => {
  ducks = [
    { name: 'Ada "$&"', age: 1 },
    { name: 'Bo \u2028', age: 2 },
    { name: 'Cy', age: 3 },
  ];
  asked = 0;
  later = false;
});

type Execution = Awaited<ReturnType<NonNullable<ReturnType<typeof compiledExecution>>['load']>>['executor'];
type Variables = Record<string, unknown>;

const executor = async () => (await compiledExecution(schema, 1).load({ apollo: {} })).executor;

async function answer(run: Execution, query: string, variables: Variables = {}, context: object = {}) {
  const document = parse(query);
  const request = {
    queryHash: query,
    document,
    operation: document.definitions.find(({ kind }) => kind === 'OperationDefinition'),
    operationName: null,
    context: { keeps: true, work: { resolved: 0, refusal: null }, ...context },
    request: { variables },
  };
  // Of what Apollo Server hands over, this is what is read.
  const result = await run?.(request as unknown as Parameters<NonNullable<Execution>>[0]);
  return JSON.parse(writeAnswer(result ?? {})) as unknown;
}

async function interpreted(query: string, variables: Variables = {}) {
  const result = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    contextValue: {},
  });
  return JSON.parse(JSON.stringify(result)) as unknown;
}

const PARTS = 'fragment Parts on Duck { age } fragment Flocked on Flock { nodes { name ...Parts } }';

test.each<[what: string, query: string, variables?: Variables]>([
  ['a list', '{ word flock { size nodes { name age } } word2: word }'],
  ['names of its own', '{ all: flock { count: size them: nodes { called: name } } }'],
  ['fragments', `{ flock { ...Flocked } } ${PARTS}`],
  ['a fragment of the same list beside it', `{ flock { nodes { name } ...Flocked } } ${PARTS}`],
  ['the same list twice', '{ a: flock { nodes { name } } b: flock(youngerThan: 2) { nodes { age } } }'],
  ['the same list in two places of one', '{ flock { nodes { name } } flock { nodes { age } } }'],
  ['a list in an item', '{ flock { nodes { name brood { size nodes { name } } } } }'],
  ['a list in lists', '{ flocks { nodes { name mother { name } } } }'],
  ['variables around it', 'query ($n: Int) { flock(youngerThan: $n) { nodes { name } } }', { n: 2 }],
  ['variables in it', 'query ($n: Int) { flock { nodes { months(of: $n) } } }', { n: 2 }],
  ['a part by choice', 'query ($s: Boolean!) { flock { nodes { name age @skip(if: $s) } } }', { s: true }],
  ['left out', 'query ($s: Boolean!) { flock { size nodes @skip(if: $s) { name } } }', { s: true }],
  ['always or never', '{ flock { nodes { name @skip(if: true) age @include(if: true) __typename } } }'],
  ['an item that breaks', '{ flock { nodes { name mood } } }'],
  ['an item that breaks all above it', '{ word flock { nodes { name sureMood } } }'],
  ['what is around it breaks', '{ word flock(broken: true) { nodes { name } } }'],
  ['nothing in it', '{ flock(youngerThan: 0) { nodes { name } } }'],
])('%s: the same from texts as interpreted', async (_, query, variables) => {
  const expected = await interpreted(query, variables);
  const run = await executor();
  for (const isLater of [false, true, false]) {
    later = isLater;
    expect(await answer(run, query, variables)).toEqual(expected);
  }
});

const QUERY = 'query ($n: Int) { flock(youngerThan: $n) { nodes { name age } } }';

test('an item is resolved once, whichever list it stands in, for as long as it is the same', async () => {
  const run = await executor();
  await answer(run, QUERY, { n: 3 });
  expect(asked).toBe(2);
  await answer(run, QUERY, { n: 9 });
  expect(asked).toBe(3);
  ducks = ducks.map((duck) => ({ ...duck, age: duck.age + 1 }));
  expect(await answer(run, QUERY, { n: 9 })).toEqual(await interpreted(QUERY, { n: 9 }));
  expect(asked).toBe(9);
});

test('what one person alone may see is never kept, nor given to them from what is', async () => {
  const run = await executor();
  const theirs = { keeps: false };
  await answer(run, QUERY, { n: 9 }, theirs);
  await answer(run, QUERY, { n: 9 });
  expect(asked).toBe(6);
  await answer(run, QUERY, { n: 9 }, theirs);
  expect(asked).toBe(9);
});

test('items count towards what an operation resolves, and beyond the bound all is run as a whole', async () => {
  const run = await executor();
  const counted = { resolved: 0, refusal: null };
  await answer(run, QUERY, { n: 9 }, { work: counted });
  // Three ducks of two fields; what lies above is counted by the schema's own plugin.
  expect(counted.resolved).toBe(9);
  asked = 0;
  const work = { resolved: LIMITS.resolved - 8, refusal: null };
  await answer(run, QUERY, { n: 9 }, { work });
  expect(asked).toBe(3);
  expect(work.resolved).toBe(0);
});
