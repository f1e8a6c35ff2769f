import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataFileReader } from '@dial/luton/data-file';
import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { schema } from '../src/schema/schema.ts';
import { buildServer } from '../src/server/build-server.ts';
import type { Council } from '../src/server/context.ts';
import { type Particulars, particularsSchema } from '../src/statements/particulars.ts';
import { type MadeServer, serveMade } from './setup/made-server.ts';

const EXAMPLE = fileURLToPath(new URL('../../../deploy/council.example.yaml', import.meta.url));

/** The parts of the council's file with their names, as the example has them. */
const named = new DataFileReader(dirname(EXAMPLE)).yaml(
  'council.example.yaml',
  z.record(z.string(), z.record(z.string(), z.null())),
);
const SELECTION = Object.entries(named).map(([part, names]) => `${part} { ${Object.keys(names).join(' ')} }`);
const QUERY = `{ council { name licence { name url } ${SELECTION.join(' ')} } }`;

let made: MadeServer;
beforeAll(async () => {
  made = await serveMade();
});
afterAll(() => made?.close());

/** What another server on the same database answers, whose council is this. */
async function asked<Answer>(
  council: Council,
  answer: (server: Awaited<ReturnType<typeof buildServer>>) => Promise<Answer>,
): Promise<Answer> {
  const server = await buildServer({ database: made.database, council });
  try {
    return await answer(server);
  } finally {
    await server.close();
  }
}

const ask = (council: Council) =>
  asked(council, async (server) => {
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } });
    return response.json<{ data: { council: unknown } }>().data.council;
  });

const tagOf = (council: Council) =>
  asked(council, async (server) => {
    const url = '/graphql?operationName=Any&variables=%7B%7D';
    return (await server.inject({ url, headers: { 'apollo-require-preflight': 'true' } })).headers.etag;
  });

test('what is not stated is null, and everybody may ask for it', async () => {
  expect(await ask({ name: 'Made-up Council' })).toEqual({
    name: 'Made-up Council',
    licence: null,
    ...named,
  });
});

test('what is stated is told', async () => {
  const licence = { name: 'Made-up Licence', url: 'https://licence.example/' };
  const particulars: Particulars = particularsSchema.parse({
    contact: { email: 'dial@council.example' },
    accessibility: { responseDays: 10, reviewed: '2026-11-23' },
    retention: { logs: '30 days' },
  });
  expect(await ask({ name: 'Made-up Council', licence, particulars })).toEqual({
    name: 'Made-up Council',
    licence,
    contact: { ...named.contact, email: 'dial@council.example' },
    accessibility: { ...named.accessibility, responseDays: 10, reviewed: '2026-11-23' },
    dataProtection: named.dataProtection,
    retention: { ...named.retention, logs: '30 days' },
  });
});

test('the example names all that can be stated', () => {
  const council = schema.getType('Council');
  const parts = isObjectType(council) ? Object.values(council.getFields()) : [];
  const told = parts.flatMap(({ name, type }) => {
    const part = getNamedType(type);
    return isObjectType(part) && name !== 'licence' ? [[name, Object.keys(part.getFields())] as const] : [];
  });
  const sorted = (names: readonly (readonly [string, readonly string[]])[]) =>
    names.map(([part, own]) => [part, own.toSorted()]).toSorted();
  expect(sorted(told)).toEqual(sorted(Object.entries(named).map(([part, own]) => [part, Object.keys(own)])));
});

test('a cache that holds what was stated before asks in vain', async () => {
  const council = { name: 'Made-up Council' };
  const stated = { ...council, particulars: particularsSchema.parse({ retention: { logs: '30 days' } }) };
  expect(await tagOf(council)).toBe(await tagOf(council));
  expect(await tagOf(stated)).not.toBe(await tagOf(council));
});
