import { tableContents } from '@dial/database/testing/table-contents';
import {
  assertObjectType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLResolveInfo,
  graphql,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objectTypes } from '../src/schema/guarded-fields.ts';
import { ROLE_NAMES } from '../src/schema/permissions.ts';
import { schema } from '../src/schema/schema.ts';
import { createContext } from '../src/server/context.ts';
import { PUBLIC_VIEWER, type Viewer } from '../src/server/viewer.ts';
import { leastOperation } from './setup/least-operation.ts';
import { type MadeServer, serveMade } from './setup/made-server.ts';
import { readAccessTable } from './setup/read-access-table.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveMade();
});
afterAll(() => made?.close());

const TABLE = readAccessTable();
const NOBODY = 'public';
const EVERYBODY = [NOBODY, ...ROLE_NAMES];

function viewer(role: string): Viewer {
  return role === NOBODY
    ? PUBLIC_VIEWER
    : { id: 'ada', name: 'Ada', roles: [{ name: role, scopes: ['council'] }] };
}

const contextOf = (role: string) => createContext(made.database, { name: 'Made-up Council' }, viewer(role));

const rolesOf = (name: string) => TABLE.fields.get(name)?.roles ?? [];

const MUTATIONS = Object.values(assertObjectType(schema.getMutationType()).getFields());
const QUERIES = Object.values(assertObjectType(schema.getQueryType()).getFields());

describe.each(MUTATIONS.map((field) => [field.name, field] as const))('Mutation.%s', (name, field) => {
  const run = async (role: string) => {
    const source = leastOperation('mutation', field);
    const { data, errors } = await graphql({ schema, source, contextValue: contextOf(role) });
    return { answer: data?.answer as Readonly<Record<string, unknown>> | undefined, errors };
  };

  test('is in the table of who may do what, and its answer may be NotAllowed', () => {
    expect(rolesOf(`Mutation.${name}`)).not.toEqual([]);
    const type = schema.getType(String(field.type).replace('!', ''));
    expect(isUnionType(type) && type.getTypes().map(String)).toContain('NotAllowed');
  });

  test.each(EVERYBODY)('answers the role %s as the table says', async (role) => {
    const access = TABLE.fields.get(`Mutation.${name}`);
    if (access?.roles.includes(role)) {
      const { answer } = await run(role);
      expect(answer?.__typename === 'NotAllowed' && !isAboutThePlace(answer)).toBe(false);
      return;
    }
    const before = await tableContents(made.database.prisma);
    const { answer, errors } = await run(role);
    expect(errors).toBeUndefined();
    expect(answer?.__typename).toBe('NotAllowed');
    expect(access?.permissions).toContain(answer?.permission);
    expect(answer?.message).toMatch(/^Only .+ may .+\.$/);
    expect(await tableContents(made.database.prisma)).toEqual(before);
  });
});

/** Somebody with the permission may still be told that it does not reach what is asked about; never in the guard's words. */
function isAboutThePlace({ message }: Readonly<Record<string, unknown>>): boolean {
  return typeof message === 'string' && !message.startsWith('Only ');
}

describe.each(QUERIES.map((field) => [field.name, field] as const))('Query.%s', (name, field) => {
  test.each(EVERYBODY)('answers the role %s as the table says', async (role) => {
    const source = leastOperation('query', field);
    const { errors } = await graphql({ schema, source, contextValue: contextOf(role) });
    expect(isRefusal(errors?.[0])).toBe(isRefused(`Query.${name}`, role));
  });
});

/** Fields of other types, asked of nothing: a guard answers before the resolver misses anything. */
const FIELDS = objectTypes(schema)
  .filter(({ name }) => name !== 'Query' && name !== 'Mutation')
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
  );

test.each(EVERYBODY)('every other field answers the role %s as the table says', async (role) => {
  const context = contextOf(role);
  for (const [name, field] of FIELDS) {
    expect(isRefusal(await failureOf(field, context)), name).toBe(isRefused(name, role));
  }
});

async function failureOf({ resolve }: GraphQLField<unknown, unknown>, context: unknown): Promise<unknown> {
  try {
    await resolve?.({}, {}, context, {} as GraphQLResolveInfo);
    return undefined;
  } catch (error) {
    return error;
  }
}

function isRefused(name: string, role: string): boolean {
  return TABLE.fields.has(name) && !rolesOf(name).includes(role);
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && (error as Partial<GraphQLError>).extensions?.code === 'NOT_ALLOWED';
}

test('the table names no field that is not there', () => {
  const names = objectTypes(schema).flatMap((type) =>
    Object.keys(type.getFields()).map((name) => `${type.name}.${name}`),
  );
  expect([...TABLE.fields.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

test.each(EVERYBODY)('%s sees editions from the stage on that the table says', (role) => {
  expect(contextOf(role).reader.visibility).toBe(TABLE.sees.get(role));
});
