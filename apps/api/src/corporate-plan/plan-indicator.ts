import type { MonitoredRow } from '@dial/database/read/corporate-plan';
import { atLine } from '../schema/at-lines.ts';
import { builder } from '../schema/builder.ts';
import { loadFound } from '../schema/load-found.ts';
import { MeasureChainRef, PlanIndicatorRef, PlanOutcomeRef, SourceRef } from '../schema/refs.ts';

export const MonitoredIndicator = builder.objectRef<MonitoredRow>('MonitoredIndicator').implement({
  description: "A plan's indicator where an outcome or a domain names it.",
  fields: (t) => ({
    text: t.exposeString('text'),
    raw: t.exposeString('raw', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    source: t.field({ type: SourceRef, resolve: atLine }),
    indicator: t.field({
      type: PlanIndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.planIndicator, indicatorId),
    }),
  }),
});

PlanIndicatorRef.implement({
  description: 'An indicator that a corporate plan monitors, whichever of its outcomes name it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    code: t.exposeString('code', {
      nullable: true,
      description: 'The code of the national or best value set; null where none is printed.',
    }),
    text: t.exposeString('text'),
    outcomes: t.field({
      type: [PlanOutcomeRef],
      resolve: ({ id }, _args, { loaders }) => loaders.outcomesOfPlanIndicator.load(id),
    }),
    chains: t.field({
      type: [MeasureChainRef],
      resolve: ({ id }, _args, { loaders }) => loaders.chainsOfPlanIndicator.load(id),
    }),
  }),
});
