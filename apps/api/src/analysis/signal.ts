import { type Segment, type Signal, type SignalPoint, signal } from '@dial/domain/signal/signal';
import type { SpecialCause } from '@dial/domain/signal/special-causes';
import { builder } from '../schema/builder.ts';
import { PeriodRef, ReportRef } from '../schema/refs.ts';
import { analysisOf } from './analysis-of.ts';
import { shownDecimal, shownOrNull } from './shown-decimal.ts';
import { Assurance, Side, SignalStanding, SpecialCauseRule, Variation } from './words.ts';

const SpecialCauseRef = builder.objectRef<SpecialCause>('SpecialCause').implement({
  description: 'Why a point is more than noise: the rule, and whether it speaks of high or of low figures.',
  fields: (t) => ({
    rule: t.expose('rule', { type: SpecialCauseRule }),
    side: t.expose('side', { type: Side }),
  }),
});

const SignalPointRef = builder.objectRef<SignalPoint>('SignalPoint').implement({
  fields: (t) => ({
    period: t.field({ type: PeriodRef, resolve: ({ period }) => period }),
    value: t.field({ type: 'Decimal', resolve: ({ value }) => value.toFixed() }),
    cause: t.field({
      type: SpecialCauseRef,
      nullable: true,
      description: 'Null: noise, or too few points to say.',
      resolve: ({ cause }) => cause,
    }),
  }),
});

const SignalSegmentRef = builder.objectRef<Segment>('SignalSegment').implement({
  description: 'The points between two breaks, with what is drawn across them.',
  fields: (t) => ({
    standing: t.expose('standing', { type: SignalStanding }),
    points: t.field({
      type: [SignalPointRef],
      description: 'Oldest first.',
      // At most 8 in Luton's record.
      complexity: { field: 1, multiplier: 8 },
      resolve: ({ points }) => points,
    }),
    median: t.field({ type: 'Decimal', resolve: ({ median }) => shownDecimal(median) }),
    mean: t.field({ type: 'Decimal', nullable: true, resolve: ({ limits }) => shownOrNull(limits?.mean) }),
    lower: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The lower limit: the mean less 2.66 times the average moving range. Null of a run chart.',
      resolve: ({ limits }) => shownOrNull(limits?.lower),
    }),
    upper: t.field({ type: 'Decimal', nullable: true, resolve: ({ limits }) => shownOrNull(limits?.upper) }),
  }),
});

const SignalRef = builder.objectRef<Signal>('Signal').implement({
  fields: (t) => ({
    reason: t.string({
      nullable: true,
      description: 'Why there is no chart; null where there is one.',
      resolve: (made) => (made.kind === 'none' ? made.reason : null),
    }),
    segments: t.field({
      type: [SignalSegmentRef],
      description: 'Oldest first; a changed definition begins a new one. The last is the present process.',
      // At most 2 in Luton's record.
      complexity: { field: 1, multiplier: 2 },
      resolve: (made) => (made.kind === 'none' ? [] : made.segments),
    }),
    variation: t.field({
      type: Variation,
      nullable: true,
      description: 'Null where there is no chart, and of a run chart.',
      resolve: (made) => (made.kind === 'none' ? null : made.variation),
    }),
    assurance: t.field({
      type: Assurance,
      nullable: true,
      description: 'Null where there is no chart, of a run chart, and without a target.',
      resolve: (made) => (made.kind === 'none' ? null : made.assurance),
    }),
    explanation: t.string({
      nullable: true,
      description: 'The arithmetic in words; null where there is no chart.',
      resolve: (made) => (made.kind === 'none' ? null : made.explanation),
    }),
  }),
});

builder.objectField(ReportRef, 'signal', (t) =>
  t.field({
    type: SignalRef,
    description:
      'Whether the latest figure is signal or noise, by statistical process control (XmR); says nothing about the rating. From the figures that the edition stood on.',
    complexity: 5,
    resolve: async ({ id }, _args, context) => signal((await analysisOf(id, context)).signal),
  }),
);
