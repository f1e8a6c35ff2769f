import { describe, expect, onTestFinished, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import {
  readDeliveryMeasure,
  readDeliveryMeasuresOfPlans,
  readDeliveryMeasuresOfProposedMeasures,
  readDeliveryPlan,
  readDeliveryPlans,
  readMeasureRequests,
} from '../read/delivery.ts';
import { readerOf } from '../read/reader.ts';
import { readDataVersion } from '../read/version.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { GROUND, madeGround } from '../testing/made-ground.ts';
import { changeDeliveryMeasure, registerDeliveryMeasure } from './delivery-measures.ts';
import { registerPlan } from './delivery-plans.ts';
import { writerOf } from './writer.ts';

const PLAN = { title: 'Made-up plan for ponds', owner: 'Pond wardens', directorate: GROUND.directorate };
const MEASURE = {
  plan: 'made-up-plan-for-ponds',
  title: 'Reeds planted',
  unit: 'number',
  reason: 'Reeds clean water.',
  frameworkMeasure: null,
  proposedMeasure: null,
};
const ID = 'made-up-plan-for-ponds.reeds-planted';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('a plan on the $kind database', (kind) => {
  async function open() {
    const database = await kind.open();
    onTestFinished(() => database.close());
    await madeGround(database.prisma);
    return database.prisma;
  }

  const ada = (prisma: PrismaClient) => writerOf(prisma, 'ada');
  const reader = (prisma: PrismaClient) => readerOf(prisma, 'DRAFT');
  const found = async (prisma: PrismaClient) =>
    (await prisma.searchEntry.findMany({ where: { kind: 'DELIVERY_MEASURE' }, orderBy: { id: 'asc' } })).map(
      ({ kind: of, target, title, detail }) => [of, target, title, detail].join(' | '),
    );

  test('is registered under an id made of its title, with its event, and is found', async () => {
    const prisma = await open();
    const start = BigInt(await readDataVersion(reader(prisma)));
    expect(await registerPlan(ada(prisma), { ...PLAN, title: ` ${PLAN.title} ` })).toEqual({
      kind: 'ok',
      id: 'made-up-plan-for-ponds',
    });
    expect(await registerPlan(ada(prisma), { ...PLAN, directorate: null })).toMatchObject({
      id: 'made-up-plan-for-ponds-2',
    });
    // A longer title that begins alike is another.
    expect(await registerPlan(ada(prisma), { ...PLAN, title: `${PLAN.title} 2` })).toMatchObject({
      id: 'made-up-plan-for-ponds-2-2',
    });
    // "/plans/requests" is a page of its own.
    expect(await registerPlan(ada(prisma), { ...PLAN, title: 'Requests' })).toMatchObject({
      id: 'requests-2',
    });
    expect(await readDeliveryPlan(reader(prisma), 'made-up-plan-for-ponds')).toMatchObject({
      title: PLAN.title,
      owner: 'Pond wardens',
      directorateName: 'Place',
      author: 'ada',
    });
    expect(await prisma.auditEvent.findFirst({ where: { actor: 'ada' } })).toMatchObject({
      actor: 'ada',
      action: 'plan.register',
      subject: 'made-up-plan-for-ponds',
      details: { before: null, after: { title: PLAN.title, directorateId: GROUND.directorate } },
    });
    expect(BigInt(await readDataVersion(reader(prisma)))).toBe(start + 4n);
    expect((await found(prisma))[0]).toBe(
      'DELIVERY_MEASURE | made-up-plan-for-ponds | Made-up plan for ponds | Pond wardens',
    );
  });

  test.each([
    ['a measure of the framework', { frameworkMeasure: GROUND.frameworkMeasure }, 'REGISTERED', 'register'],
    ['a proposed measure', { proposedMeasure: GROUND.proposedMeasure }, 'REGISTERED', 'register'],
    ['none', {}, 'REQUESTED', 'request'],
  ])('puts its measure under %s', async (_name, under, status, action) => {
    const prisma = await open();
    await registerPlan(ada(prisma), PLAN);
    expect(await registerDeliveryMeasure(ada(prisma), { ...MEASURE, ...under })).toEqual({
      kind: 'ok',
      id: ID,
    });
    expect(await readDeliveryMeasure(reader(prisma), ID)).toMatchObject({
      planId: MEASURE.plan,
      title: MEASURE.title,
      unit: 'number',
      status,
      version: 1,
      author: 'ada',
      frameworkMeasureId: null,
      proposedMeasureId: null,
      ...Object.fromEntries(Object.entries(under).map(([name, id]) => [`${name}Id`, id])),
      decidedBy: null,
    });
    expect(await prisma.auditEvent.findFirst({ where: { subject: ID } })).toMatchObject({
      action: `delivery-measure.${action}`,
      details: { before: null, after: { status, version: 1, reason: MEASURE.reason } },
    });
    expect(await found(prisma)).toContain(
      'DELIVERY_MEASURE | made-up-plan-for-ponds | Reeds planted | Made-up plan for ponds',
    );
    expect(await registerDeliveryMeasure(ada(prisma), { ...MEASURE, unit: ' ' })).toMatchObject({
      id: `${ID}-2`,
    });
    expect(await readDeliveryMeasure(reader(prisma), `${ID}-2`)).toMatchObject({ unit: null });
  });

  const change = { id: ID, version: 1, change: 'approve', reason: 'The hub met.' } as const;

  test.each(['approve', 'decline'] as const)('has its request decided on: %s', async (decision) => {
    const prisma = await open();
    await registerPlan(ada(prisma), PLAN);
    await registerDeliveryMeasure(ada(prisma), MEASURE);
    const bo = writerOf(prisma, 'bo');
    expect(await changeDeliveryMeasure(bo, { ...change, change: decision })).toEqual({ kind: 'ok', id: ID });
    const status = decision === 'approve' ? 'APPROVED' : 'DECLINED';
    const decided = await readDeliveryMeasure(reader(prisma), ID);
    expect(decided).toMatchObject({
      status,
      version: 2,
      author: 'ada',
      decidedBy: 'bo',
      decisionReason: 'The hub met.',
    });
    expect(decided?.decidedAt).toMatch(/^\d{4}-/);
    expect(await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      actor: 'bo',
      action: `delivery-measure.${decision}`,
      subject: ID,
      details: {
        before: { status: 'REQUESTED', version: 1 },
        after: { status, version: 2, decidedBy: 'bo' },
      },
    });
    expect(await changeDeliveryMeasure(bo, { ...change, version: 2 })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'id' }],
    });
  });

  test.each([GROUND.frameworkMeasure, null])(
    'withdraws a measure under %s, and is not found by it',
    async (under) => {
      const prisma = await open();
      await registerPlan(ada(prisma), PLAN);
      await registerDeliveryMeasure(ada(prisma), { ...MEASURE, frameworkMeasure: under });
      const withdrawal = { ...change, change: 'withdraw' } as const;
      expect(await changeDeliveryMeasure(ada(prisma), withdrawal)).toMatchObject({ kind: 'ok' });
      expect(await readDeliveryMeasure(reader(prisma), ID)).toMatchObject({
        status: 'WITHDRAWN',
        frameworkMeasureId: under,
        decidedBy: 'ada',
        decisionReason: 'The hub met.',
      });
      expect(await found(prisma)).toHaveLength(1);
      expect(await changeDeliveryMeasure(ada(prisma), { ...withdrawal, version: 2 })).toMatchObject({
        kind: 'invalid',
      });
    },
  );

  /** Registers measures, a day after the other. */
  async function registerDaily(prisma: PrismaClient, plan: string, titles: string[], under = {}) {
    for (const [day, title] of titles.entries()) {
      const made = await registerDeliveryMeasure(ada(prisma), { ...MEASURE, plan, title, ...under });
      if (made.kind !== 'ok') throw new Error(JSON.stringify(made));
      await prisma.deliveryMeasure.update({
        where: { id: made.id },
        data: { at: new Date(Date.UTC(2098, 0, day + 1)) },
      });
    }
  }

  test('comes by title, and its measures in the order they were put in, withdrawn ones last', async () => {
    const prisma = await open();
    for (const title of ['Plan 10', 'Élan', 'Plan 9'])
      await registerPlan(ada(prisma), { ...PLAN, title, directorate: null });
    expect((await readDeliveryPlans(reader(prisma))).map(({ title }) => title)).toEqual([
      'Élan',
      'Plan 9',
      'Plan 10',
    ]);
    await registerDaily(prisma, 'elan', ['Reeds', 'Newts', 'Algae'], {
      proposedMeasure: GROUND.proposedMeasure,
    });
    await changeDeliveryMeasure(ada(prisma), { ...change, id: 'elan.reeds', change: 'withdraw' });
    expect((await readDeliveryMeasuresOfPlans(reader(prisma), ['elan'])).map(({ title }) => title)).toEqual([
      'Newts',
      'Algae',
      'Reeds',
    ]);
    const standing = await readDeliveryMeasuresOfProposedMeasures(reader(prisma), [GROUND.proposedMeasure]);
    expect(standing.map(({ title }) => title)).toEqual(['Newts', 'Algae']);
  });

  test('has its requests shown undecided first, oldest first, then by the newest decision', async () => {
    const prisma = await open();
    await registerPlan(ada(prisma), PLAN);
    await registerDaily(prisma, MEASURE.plan, ['Reeds', 'Newts', 'Frogs', 'Algae', 'Ducks']);
    const decided = [
      ['reeds', 'decline', 2],
      ['newts', 'approve', 1],
      ['ducks', 'withdraw', 3],
    ] as const;
    for (const [title, decision, day] of decided) {
      const id = `${MEASURE.plan}.${title}`;
      await changeDeliveryMeasure(ada(prisma), { ...change, id, change: decision });
      await prisma.deliveryMeasure.update({
        where: { id },
        data: { decidedAt: new Date(Date.UTC(2098, 1, day)) },
      });
    }
    expect((await readMeasureRequests(reader(prisma))).map(({ title }) => title)).toEqual([
      'Frogs',
      'Algae',
      'Reeds',
      'Newts',
    ]);
  });
});
