import { readDeliveryPlan } from '@dial/database/read/delivery';
import type { Invalid, Written } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { DeliveryPlanRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';

interface PlanRegistered {
  readonly __typename: 'PlanRegistered';
  readonly planId: string;
}

const PlanRegisteredRef = builder.objectRef<PlanRegistered>('PlanRegistered').implement({
  fields: (t) => ({
    plan: t.field({
      type: DeliveryPlanRef,
      resolve: async ({ planId }, _args, { reader }) => found(await readDeliveryPlan(reader, planId), planId),
    }),
  }),
});

export const RegisterPlanResultRef = builder.unionType('RegisterPlanResult', {
  types: [PlanRegisteredRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutation answers it. */
export function registerPlanResult(result: Written | Invalid): PlanRegistered | InvalidInput {
  return result.kind === 'ok'
    ? { __typename: 'PlanRegistered', planId: result.id }
    : invalidInput(result, 'plan');
}
