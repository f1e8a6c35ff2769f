import { tableContents } from '@dial/database/testing/table-contents';
import {
  assertObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';
import { type MadeServer, serveMade } from './setup/made-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveMade();
});
afterAll(() => made?.close());

/** Every mutation of the schema, with the least that it takes: a new one is here without being named. */
const MUTATIONS = Object.values(assertObjectType(schema.getMutationType()).getFields()).map((field) => {
  const args = field.args.map(({ name, type }) => `${name}: ${written(type)}`).join(', ');
  const query = `mutation { answer: ${field.name}(${args}) { ... on NotAllowed { __typename permission message } } }`;
  return { name: field.name, query };
});

/** A value of an input type, as a query writes it. */
function written(type: GraphQLInputType): string {
  if (isNonNullType(type)) return written(type.ofType);
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return String(type) === 'Int' ? '1' : '"x"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${written(field.type)}`).join(', ')} }`;
}

const PERMISSION: Readonly<Record<string, string>> = {
  proposeMapping: 'MAP_OUTCOMES',
  agreeMapping: 'MAP_OUTCOMES',
  retireMapping: 'MAP_OUTCOMES',
  reviseMapping: 'MAP_OUTCOMES',
  undoMappingChange: 'MAP_OUTCOMES',
  registerPlan: 'REGISTER_PLANS',
  registerDeliveryMeasure: 'REGISTER_PLANS',
  withdrawDeliveryMeasure: 'REGISTER_PLANS',
  decideMeasureRequest: 'DECIDE_REQUESTS',
};

describe.each(MUTATIONS)('$name', ({ name, query }) => {
  test.each([null, 'ada:officer'])('is not for %s, and changes nothing', async (who) => {
    const before = await tableContents(made.database.prisma);
    expect(await made.as(who, query)).toEqual({
      data: {
        answer: {
          __typename: 'NotAllowed',
          permission: PERMISSION[name],
          message: expect.stringMatching(/^Only the strategy hub/),
        },
      },
    });
    expect(await tableContents(made.database.prisma)).toEqual(before);
  });

  test('is for the strategy hub', async () => {
    expect(await made.as('ada:strategy-hub', query)).toEqual({ data: { answer: {} } });
  });

  test('is for a director, if it is about plans alone', async () => {
    const { data } = await made.as('ada:director', query);
    const refused = { __typename: 'NotAllowed', permission: PERMISSION[name], message: expect.any(String) };
    expect(data).toEqual({ answer: PERMISSION[name] === 'REGISTER_PLANS' ? {} : refused });
  });
});

test('the viewer is told what is allowed', async () => {
  const query = '{ viewer { id roles permissions } }';
  expect(await made.as(null, query)).toEqual({ data: { viewer: { id: null, roles: [], permissions: [] } } });
  expect(await made.as('ada:director', query)).toEqual({
    data: { viewer: { id: 'ada', roles: ['director'], permissions: ['REGISTER_PLANS'] } },
  });
});
