import type { PrismaClient } from '../open/client.ts';
import { registerDeliveryMeasure } from '../write/delivery-measures.ts';
import { registerPlan } from '../write/delivery-plans.ts';
import { writerOf } from '../write/writer.ts';

/** A made-up plan with a measure under one of the framework, and a request to the strategy hub. @returns the plan's id */
export async function madeDelivery(prisma: PrismaClient, frameworkMeasure: string): Promise<string> {
  const writer = writerOf(prisma, 'made-up-officer');
  const made = await registerPlan(writer, {
    title: 'Made-up plan',
    owner: 'Made-up team',
    directorate: null,
  });
  if (made.kind !== 'ok') throw new Error(JSON.stringify(made));
  const measure = { plan: made.id, unit: null, reason: 'Made up.', proposedMeasure: null };
  for (const each of [
    { ...measure, title: 'Made-up work', frameworkMeasure },
    { ...measure, title: 'Made-up request', frameworkMeasure: null },
  ]) {
    const registered = await registerDeliveryMeasure(writer, each);
    if (registered.kind !== 'ok') throw new Error(JSON.stringify(registered));
  }
  return made.id;
}
