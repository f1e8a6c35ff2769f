import { changeDeliveryMeasure, registerDeliveryMeasure } from '@dial/database/write/delivery-measures';
import { registerPlan } from '@dial/database/write/delivery-plans';
import { builder } from '../schema/builder.ts';
import { writing } from '../schema/writing.ts';
import {
  ChangeDeliveryMeasureResultRef,
  changeDeliveryMeasureResult,
} from './change-delivery-measure-result.ts';
import {
  DecideMeasureRequestInput,
  RegisterDeliveryMeasureInput,
  RegisterPlanInput,
  WithdrawDeliveryMeasureInput,
} from './delivery-inputs.ts';
import { RegisterPlanResultRef, registerPlanResult } from './register-plan-result.ts';

builder.mutationFields((t) => ({
  registerPlan: t.field({
    type: RegisterPlanResultRef,
    args: { input: t.arg({ type: RegisterPlanInput, required: true }) },
    permission: 'REGISTER_PLANS',
    resolve: writing(async (writer, { input }) =>
      registerPlanResult(await registerPlan(writer, { ...input, directorate: input.directorate ?? null })),
    ),
  }),
  registerDeliveryMeasure: t.field({
    type: ChangeDeliveryMeasureResultRef,
    description:
      "Registers a plan's measure under a measure of the framework, or, under none, requests it of the strategy hub.",
    args: { input: t.arg({ type: RegisterDeliveryMeasureInput, required: true }) },
    permission: 'REGISTER_PLANS',
    resolve: writing(async (writer, { input }) => {
      const { unit = null, frameworkMeasure = null, proposedMeasure = null, ...rest } = input;
      const measure = { ...rest, unit, frameworkMeasure, proposedMeasure };
      return changeDeliveryMeasureResult(await registerDeliveryMeasure(writer, measure));
    }),
  }),
  decideMeasureRequest: t.field({
    type: ChangeDeliveryMeasureResultRef,
    description: "The strategy hub's decision on a measure outside the framework.",
    args: { input: t.arg({ type: DecideMeasureRequestInput, required: true }) },
    permission: 'DECIDE_REQUESTS',
    resolve: writing(async (writer, { input: { decision, ...rest } }) =>
      changeDeliveryMeasureResult(await changeDeliveryMeasure(writer, { ...rest, change: decision })),
    ),
  }),
  withdrawDeliveryMeasure: t.field({
    type: ChangeDeliveryMeasureResultRef,
    args: { input: t.arg({ type: WithdrawDeliveryMeasureInput, required: true }) },
    permission: 'REGISTER_PLANS',
    resolve: writing(async (writer, { input }) =>
      changeDeliveryMeasureResult(await changeDeliveryMeasure(writer, { ...input, change: 'withdraw' })),
    ),
  }),
}));
