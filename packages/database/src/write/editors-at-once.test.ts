import { describe, expect, onTestFinished, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import { type Write, atOnce as writeAtOnce } from '../testing/at-once.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { GROUND, madeGround } from '../testing/made-ground.ts';
import { changeDeliveryMeasure, registerDeliveryMeasure } from './delivery-measures.ts';
import { registerPlan } from './delivery-plans.ts';
import { changeMappingTo, proposeMapping, undoMappingChange } from './mappings.ts';
import { writerOf } from './writer.ts';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'of two editors at once on the $kind database, one',
  (kind) => {
    async function open() {
      const database = await kind.open();
      onTestFinished(() => database.close());
      await madeGround(database.prisma);
      return database.prisma;
    }

    const atOnce = (prisma: PrismaClient, ...writes: readonly [Write, Write]) =>
      writeAtOnce(kind.kind, prisma, ...writes);

    const TREES = GROUND.indicator;
    const ID = `${GROUND.outcome}.${TREES}`;
    const proposal = {
      outcome: GROUND.outcome,
      indicator: TREES,
      strength: 'DIRECT',
      rationale: 'Trees.',
    } as const;
    const change = { id: ID, version: 1, rationale: 'The hub met.' };

    test('agrees and the other, who would retire, has a conflict', async () => {
      const prisma = await open();
      await proposeMapping(writerOf(prisma, 'ada'), proposal);
      const kinds = await atOnce(
        prisma,
        () => changeMappingTo(writerOf(prisma, 'ada'), { ...change, action: 'agree' }),
        () => changeMappingTo(writerOf(prisma, 'bo'), { ...change, action: 'retire' }),
      );
      expect(kinds).toEqual(['conflict', 'ok']);
      expect(await prisma.outcomeMappingVersion.count({ where: { mappingId: ID } })).toBe(2);
      expect(await prisma.auditEvent.count({ where: { subject: ID } })).toBe(2);
    });

    test('undoes, and what was undone is not undone twice', async () => {
      const prisma = await open();
      await proposeMapping(writerOf(prisma, 'ada'), proposal);
      await changeMappingTo(writerOf(prisma, 'ada'), { ...change, action: 'agree' });
      const undo = () => undoMappingChange(writerOf(prisma, 'ada'), { id: ID, version: 2 });
      expect(await atOnce(prisma, undo, undo)).toEqual(['conflict', 'ok']);
    });

    test('proposes a pair', async () => {
      const prisma = await open();
      const propose = () => proposeMapping(writerOf(prisma, 'ada'), proposal);
      expect(await atOnce(prisma, propose, propose)).toEqual(['conflict', 'ok']);
      expect(await prisma.outcomeMappingVersion.count({ where: { mappingId: ID } })).toBe(1);
    });

    test('decides on a request', async () => {
      const prisma = await open();
      const ada = writerOf(prisma, 'ada');
      await registerPlan(ada, { title: 'Made-up plan', owner: 'Wardens', directorate: null });
      const request = { unit: null, frameworkMeasure: null, proposedMeasure: null, reason: 'Made up.' };
      await registerDeliveryMeasure(ada, { ...request, plan: 'made-up-plan', title: 'Reeds' });
      const decide = (decision: 'approve' | 'decline') => () =>
        changeDeliveryMeasure(ada, {
          id: 'made-up-plan.reeds',
          version: 1,
          change: decision,
          reason: 'The hub met.',
        });
      expect(await atOnce(prisma, decide('approve'), decide('decline'))).toEqual(['conflict', 'ok']);
      expect(await prisma.deliveryMeasure.findFirst()).toMatchObject({ version: 2 });
    });

    test('has the plain id of a title and the other the next', async () => {
      const prisma = await open();
      const register = () =>
        registerPlan(writerOf(prisma, 'ada'), { title: 'Made-up plan', owner: 'Wardens', directorate: null });
      expect(await atOnce(prisma, register, register)).toEqual(['ok', 'ok']);
      const plans = await prisma.deliveryPlan.findMany({ orderBy: { id: 'asc' } });
      expect(plans.map(({ id }) => id)).toEqual(['made-up-plan', 'made-up-plan-2']);
    });
  },
);
