import { type NeighbourGap, neighbourGaps, type PreviousGap } from '@dial/domain/neighbours/neighbour-gaps';
import { builder } from '../schema/builder.ts';
import { ObservationKind } from '../schema/enums.ts';
import { PeriodRef, ReportRef } from '../schema/refs.ts';
import { analysisOf } from './analysis-of.ts';

const PreviousGapRef = builder.objectRef<PreviousGap>('PreviousGap').implement({
  description: 'The gap at the same period a year before.',
  fields: (t) => ({
    period: t.field({ type: PeriodRef, resolve: ({ period }) => period }),
    gap: t.field({ type: 'Decimal', resolve: ({ gap }) => gap.toFixed() }),
    change: t.field({
      type: 'Decimal',
      description: 'How the gap moved since: the gap less the one a year before.',
      resolve: ({ change }) => change.toFixed(),
    }),
  }),
});

const KINDS = { national: 'NATIONAL', 'statistical-neighbours': 'STATISTICAL_NEIGHBOURS' } as const;

const NeighbourGapRef = builder.objectRef<NeighbourGap>('NeighbourGap').implement({
  fields: (t) => ({
    kind: t.field({
      type: ObservationKind,
      description: 'NATIONAL or STATISTICAL_NEIGHBOURS.',
      resolve: ({ kind }) => KINDS[kind],
    }),
    period: t.field({ type: PeriodRef, resolve: ({ period }) => period }),
    actual: t.field({ type: 'Decimal', resolve: ({ actual }) => actual.toFixed() }),
    neighbour: t.field({ type: 'Decimal', resolve: ({ neighbour }) => neighbour.toFixed() }),
    gap: t.field({
      type: 'Decimal',
      description: "Own less theirs, in the indicator's unit; percentage points of a share.",
      resolve: ({ gap }) => gap.toFixed(),
    }),
    better: t.exposeBoolean('better', {
      nullable: true,
      description:
        'Whether the own figure is the better one; null where they are equal, and where high and low are not judged.',
    }),
    lag: t.exposeString('lag', {
      nullable: true,
      description:
        'Of the newest gap of a kind, where the newest figure of theirs is older than the newest own one: by how much, in words.',
    }),
    previous: t.field({ type: PreviousGapRef, nullable: true, resolve: ({ previous }) => previous }),
    explanation: t.exposeString('explanation'),
  }),
});

builder.objectField(ReportRef, 'neighbourGaps', (t) =>
  t.field({
    type: [NeighbourGapRef],
    description:
      'Against the national figure and that of statistical neighbours, at the same period only, newest first. None of counts and amounts, which depend on how large a place is; nobody is ranked.',
    // At most 14 in Luton's record.
    complexity: { field: 5, multiplier: 14 },
    resolve: async ({ id }, _args, context) => neighbourGaps((await analysisOf(id, context)).comparison),
  }),
);
