import { type OverrideRow, readOverridesWithin } from '@dial/database/read/overrides';
import { changeOverride, OVERRIDE_STATES, type OverrideChange } from '@dial/domain/override/change-override';
import { ActRef, actOf } from '../schema/act.ts';
import { builder } from '../schema/builder.ts';
import { Rag } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { mayWithin, type Permission } from '../schema/permissions.ts';
import { IndicatorRef, RatingOverrideRef, ReportRef, ReturnRef } from '../schema/refs.ts';
import { isNowhere, OVERRIDE_PERMISSIONS, scopeOf } from '../schema/scope.ts';
import type { Context } from '../server/context.ts';

const OverrideState = builder.enumType('OverrideState', { values: OVERRIDE_STATES });

RatingOverrideRef.implement({
  description: 'A rating that people give in place of the computed one, which stays beside it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    reportId: t.exposeID('reportId'),
    report: t.field({
      type: ReportRef,
      nullable: true,
      description: 'The row; null to those who do not see its edition yet.',
      resolve: ({ reportId }, _args, { loaders }) => loaders.report.load(reportId),
    }),
    return: t.field({
      type: ReturnRef,
      nullable: true,
      description: "The row's return; null to those in whose scope it does not lie.",
      resolve: ({ reportId }, _args, { loaders }) => loaders.return.load(reportId),
    }),
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    rag: t.expose('rag', { type: Rag }),
    reason: t.exposeString('reason'),
    expiresOn: t.expose('expiresOn', { type: 'Date', description: 'Its last day.' }),
    state: t.expose('state', { type: OverrideState }),
    version: t.exposeInt('version'),
    proposed: t.field({
      type: ActRef,
      resolve: ({ proposedByName, proposedAt }) => ({ by: proposedByName, at: proposedAt, reason: null }),
    }),
    decided: t.field({
      type: ActRef,
      nullable: true,
      resolve: ({ decidedByName, decidedAt, decisionReason }) =>
        actOf(decidedByName, decidedAt, decisionReason),
    }),
    mayDecide: t.boolean({
      description: 'Whether the viewer may approve or refuse it now: never who proposed it.',
      resolve: (row, _args, context) => mayChange(context, row, 'approve', 'APPROVE_OVERRIDES'),
    }),
    mayWithdraw: t.boolean({
      description: 'Whether the viewer may withdraw it now.',
      resolve: (row, _args, context) => mayChange(context, row, 'withdraw', 'PROPOSE_OVERRIDES'),
    }),
  }),
});

builder.objectFields(ReportRef, (t) => ({
  override: t.field({
    type: RatingOverrideRef,
    nullable: true,
    description: 'The approved one.',
    resolve: async ({ id }, _args, { loaders }) =>
      (await loaders.overridesOfReport.load(id)).find(({ state }) => state === 'APPROVED') ?? null,
  }),
  overrides: t.field({
    type: [RatingOverrideRef],
    description: 'Every one that the viewer may see, newest first; none for the public.',
    resolve: ({ id }, _args, { reader, loaders }) =>
      (reader.visibility === 'PUBLISHED' ? loaders.overridesOfReturn : loaders.overridesOfReport).load(id),
  }),
  mayProposeOverride: t.boolean({
    description: 'Whether the viewer may propose one for this row now.',
    resolve: ({ id, listedOnly }, _args, context) => !listedOnly && mayPropose(context, id),
  }),
}));

builder.objectFields(ReturnRef, (t) => ({
  overrides: t.field({
    type: [RatingOverrideRef],
    description: 'Overrides of its rating, newest first.',
    resolve: ({ id }, _args, { loaders }) => loaders.overridesOfReturn.load(id),
  }),
  mayProposeOverride: t.boolean({
    description: 'Whether the viewer may propose one now.',
    resolve: ({ id }, _args, context) => mayPropose(context, id),
  }),
}));

builder.queryField('ratingOverrides', (t) =>
  t.field({
    type: [RatingOverrideRef],
    description: 'Overrides that the viewer may propose or decide on, in whatever edition, newest first.',
    args: { states: t.arg({ type: [OverrideState] }) },
    complexity: { field: 10, multiplier: 20 },
    resolve: (_root, { states }, { reader, viewer }) => {
      const scope = scopeOf(viewer, ...OVERRIDE_PERMISSIONS);
      if (isNowhere(scope)) return [];
      return readOverridesWithin(reader, scope, states == null ? {} : { states });
    },
  }),
);

/** A row has one that is proposed or approved at a time, and a published one keeps what it has. */
async function mayPropose(context: Context, reportId: string): Promise<boolean> {
  const place = await context.loaders.place.load(reportId);
  if (place === null || place.stage === 'PUBLISHED') return false;
  if (!mayWithin(context.viewer, 'PROPOSE_OVERRIDES', place)) return false;
  return !(await context.loaders.overridesOfReturn.load(reportId)).some(
    ({ state }) => state === 'PROPOSED' || state === 'APPROVED',
  );
}

async function mayChange(
  context: Context,
  row: OverrideRow,
  change: OverrideChange,
  permission: Permission,
): Promise<boolean> {
  const { viewer, loaders } = context;
  if (viewer.id === null || !changeOverride(row, change, viewer.id).ok) return false;
  const place = await loaders.place.load(row.reportId);
  return place !== null && place.stage !== 'PUBLISHED' && mayWithin(viewer, permission, place);
}
