import {
  approveOverride,
  proposeOverride,
  refuseOverride,
  withdrawOverride,
} from '@dial/database/write/overrides';
import { builder } from '../schema/builder.ts';
import { onReport } from '../schema/on-report.ts';
import type { Context } from '../server/context.ts';
import { ChangeOverrideResultRef, changeOverrideResult } from './change-override-result.ts';
import {
  ApproveOverrideInput,
  ProposeOverrideInput,
  RefuseOverrideInput,
  WithdrawOverrideInput,
} from './override-inputs.ts';

builder.mutationFields((t) => ({
  proposeOverride: t.field({
    type: ChangeOverrideResultRef,
    description: 'For a row of an edition that is not published.',
    args: { input: t.arg({ type: ProposeOverrideInput, required: true }) },
    permission: 'PROPOSE_OVERRIDES',
    resolve: onReport(
      ({ input }) => input.report,
      async (writer, { input: { report, ...rest } }) =>
        changeOverrideResult(await proposeOverride(writer, { ...rest, reportId: report }), 'report'),
    ),
  }),
  approveOverride: t.field({
    type: ChangeOverrideResultRef,
    description: 'Never by the person who proposed it.',
    args: { input: t.arg({ type: ApproveOverrideInput, required: true }) },
    permission: 'APPROVE_OVERRIDES',
    resolve: onReport(
      ({ input }, context) => reportOf(input.id, context),
      async (writer, { input }) =>
        changeOverrideResult(await approveOverride(writer, { ...input, reason: null })),
    ),
  }),
  refuseOverride: t.field({
    type: ChangeOverrideResultRef,
    args: { input: t.arg({ type: RefuseOverrideInput, required: true }) },
    permission: 'APPROVE_OVERRIDES',
    resolve: onReport(
      ({ input }, context) => reportOf(input.id, context),
      async (writer, { input }) => changeOverrideResult(await refuseOverride(writer, input)),
    ),
  }),
  withdrawOverride: t.field({
    type: ChangeOverrideResultRef,
    description: 'Takes back one that is proposed or approved.',
    args: { input: t.arg({ type: WithdrawOverrideInput, required: true }) },
    permission: 'PROPOSE_OVERRIDES',
    resolve: onReport(
      ({ input }, context) => reportOf(input.id, context),
      async (writer, { input }) => changeOverrideResult(await withdrawOverride(writer, input)),
    ),
  }),
}));

/** The row of the override, if it is one that the viewer has to do with. */
async function reportOf(id: string, { loaders }: Context): Promise<string> {
  return (await loaders.override.load(id))?.reportId ?? '';
}
