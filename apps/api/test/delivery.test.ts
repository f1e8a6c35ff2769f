import { GROUND } from '@dial/database/testing/made-ground';
import { tableContents } from '@dial/database/testing/table-contents';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MadeServer, serveMade } from './setup/made-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveMade();
});
beforeEach(() => made.reset());
afterAll(() => made?.close());

const HUB = 'ada:strategy-hub';
const DIRECTOR = 'di:director';

const ANSWER = `__typename
  ... on DeliveryMeasureChanged { measure { id status version author unit decision { by reason }
    frameworkMeasure { id } proposedMeasure { id } plan { id } } }
  ... on DeliveryMeasureConflict { message measure { status version } }
  ... on InvalidInput { errors { field } }
  ... on NotAllowed { permission }`;

async function change(who: string, name: string, input: string): Promise<unknown> {
  const { data, errors } = await made.as(who, `mutation { ${name}(input: { ${input} }) { ${ANSWER} } }`);
  expect(errors).toBeUndefined();
  return data?.[name];
}

const PLAN = `title: "Made-up plan", owner: "Pond wardens", directorate: "${GROUND.directorate}"`;

async function registerPlan(input = PLAN): Promise<unknown> {
  const { data } = await made.as(
    DIRECTOR,
    `mutation { registerPlan(input: { ${input} }) { __typename
      ... on PlanRegistered { plan { id title owner author directorate { id } measures { id } } }
      ... on InvalidInput { errors { field message } } } }`,
  );
  return data?.registerPlan;
}

const MEASURE = 'plan: "made-up-plan", title: "Reeds planted", reason: "Reeds clean water."';
const ID = 'made-up-plan.reeds-planted';
const measure = (rest: object) => ({ __typename: 'DeliveryMeasureChanged', measure: { id: ID, ...rest } });

describe('a plan (made up)', () => {
  test('is registered by a director and shown to everybody', async () => {
    expect(await registerPlan()).toEqual({
      __typename: 'PlanRegistered',
      plan: {
        id: 'made-up-plan',
        title: 'Made-up plan',
        owner: 'Pond wardens',
        author: 'di',
        directorate: { id: GROUND.directorate },
        measures: [],
      },
    });
    expect((await made.as(null, '{ deliveryPlans { id } }')).data).toEqual({
      deliveryPlans: [{ id: 'made-up-plan' }],
    });
    expect(await registerPlan('title: "", owner: "x"')).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'title', message: 'The title is missing.' }],
    });
  });

  test('registers a measure under one of the framework, which shows it, until it is withdrawn', async () => {
    await registerPlan();
    const input = `${MEASURE}, unit: "number", frameworkMeasure: "${GROUND.frameworkMeasure}"`;
    const shown = async () =>
      (
        await made.as(
          null,
          '{ deliveryPlan(id: "made-up-plan") { measures { frameworkMeasure { deliveryMeasures { id } } } } }',
        )
      ).data;
    const under = (...ids: string[]) => ({
      deliveryPlan: { measures: [{ frameworkMeasure: { deliveryMeasures: ids.map((id) => ({ id })) } }] },
    });
    expect(await change(DIRECTOR, 'registerDeliveryMeasure', input)).toEqual(
      measure({
        status: 'REGISTERED',
        version: 1,
        author: 'di',
        unit: 'number',
        decision: null,
        frameworkMeasure: { id: GROUND.frameworkMeasure },
        proposedMeasure: null,
        plan: { id: 'made-up-plan' },
      }),
    );
    expect(await shown()).toEqual(under(ID));
    const withdrawal = `id: "${ID}", version: 1, reason: "The pond is gone."`;
    expect(await change(DIRECTOR, 'withdrawDeliveryMeasure', withdrawal)).toMatchObject(
      measure({
        status: 'WITHDRAWN',
        version: 2,
        decision: { by: 'di', reason: 'The pond is gone.' },
        frameworkMeasure: { id: GROUND.frameworkMeasure },
      }),
    );
    expect(await shown()).toEqual(under());
  });

  test('requests a measure outside the framework, on which the hub decides once', async () => {
    await registerPlan();
    expect(await change(DIRECTOR, 'registerDeliveryMeasure', MEASURE)).toMatchObject(
      measure({ status: 'REQUESTED', frameworkMeasure: null, proposedMeasure: null }),
    );
    const decision = (version: number, decided: string) =>
      `id: "${ID}", version: ${version}, decision: ${decided}, reason: "The hub met."`;
    expect(await change(DIRECTOR, 'decideMeasureRequest', decision(1, 'APPROVE'))).toEqual({
      __typename: 'NotAllowed',
      permission: 'DECIDE_REQUESTS',
    });
    expect(await change(HUB, 'decideMeasureRequest', decision(1, 'DECLINE'))).toMatchObject(
      measure({ status: 'DECLINED', version: 2, decision: { by: 'ada', reason: 'The hub met.' } }),
    );
    const before = await tableContents(made.database.prisma);
    expect(await change(HUB, 'decideMeasureRequest', decision(1, 'APPROVE'))).toEqual({
      __typename: 'DeliveryMeasureConflict',
      message: expect.stringMatching(
        /^Nothing was changed: you changed the measure yourself on .+, in another window/,
      ),
      measure: { status: 'DECLINED', version: 2 },
    });
    expect(await change(HUB, 'decideMeasureRequest', decision(2, 'APPROVE'))).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'id' }],
    });
    expect(await tableContents(made.database.prisma)).toEqual(before);
    expect((await made.as(null, '{ measureRequests { id status decision { reason } } }')).data).toEqual({
      measureRequests: [{ id: ID, status: 'DECLINED', decision: { reason: 'The hub met.' } }],
    });
  });

  test.each([
    [
      'under two measures',
      `${MEASURE}, frameworkMeasure: "${GROUND.frameworkMeasure}", proposedMeasure: "${GROUND.proposedMeasure}"`,
      ['proposedMeasure'],
    ],
    ['under an unknown measure', `${MEASURE}, proposedMeasure: "x"`, ['proposedMeasure']],
    ['of an unknown plan', 'plan: "x", title: "x", reason: "x"', ['plan']],
    ['without words', 'plan: "made-up-plan", title: "", reason: ""', ['title', 'reason']],
  ])('cannot register a measure %s', async (_name, input, fields) => {
    await registerPlan();
    expect(await change(DIRECTOR, 'registerDeliveryMeasure', input)).toEqual({
      __typename: 'InvalidInput',
      errors: fields.map((field) => ({ field })),
    });
  });
});
