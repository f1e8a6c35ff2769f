import { readOutcomes } from '@dial/database/read/outcomes';
import { outcomeGaps } from '@dial/domain/outcomes/outcome-gaps';
import {
  type TargetsOnTrack,
  type TrackedOutcome,
  targetsOnTrack,
} from '@dial/domain/outcomes/targets-on-track';
import { builder } from '../schema/builder.ts';
import { loadFound } from '../schema/load-found.ts';
import { RagCountsRef } from '../schema/rag-counts.ts';
import { OutcomeRef } from '../schema/refs.ts';
import { agreedMeasuresOf } from './agreed-measures.ts';

const TrackState = builder.enumType('TrackState', {
  description: "An outcome's place in the count of targets on track.",
  values: ['ON_TRACK', 'NOT_ON_TRACK', 'NOT_RATED'] as const,
});

const OutcomeGap = builder.enumType('OutcomeGap', {
  description:
    'What an outcome lacks: no agreed measure; agreed measures without a target; none with a figure in the edition.',
  values: ['NO_MEASURE', 'NO_TARGET', 'NO_DATA'] as const,
});

const Tracked = builder.objectRef<TrackedOutcome>('TrackedOutcome').implement({
  fields: (t) => ({
    outcome: t.field({
      type: OutcomeRef,
      resolve: ({ outcome }, _args, { loaders }) => loadFound(loaders.outcome, outcome),
    }),
    state: t.expose('state', { type: TrackState }),
    ratings: t.expose('ratings', {
      type: RagCountsRef,
      description: 'Its agreed measures in the edition, by the rating shown to readers.',
    }),
  }),
});

const OnTrack = builder.objectRef<TargetsOnTrack>('TargetsOnTrack').implement({
  description:
    'A count, never weighted: an outcome is on track where at least one of its agreed measures is rated and none of them is red or amber.',
  fields: (t) => ({
    onTrack: t.exposeInt('onTrack'),
    agreed: t.exposeInt('agreed', { description: 'Outcomes with at least one agreed measure.' }),
    percent: t.expose('percent', {
      type: 'Decimal',
      nullable: true,
      description: 'onTrack of agreed in percent, one decimal; null where no outcome is agreed.',
    }),
    explanation: t.exposeString('explanation'),
    outcomes: t.field({
      type: [Tracked],
      complexity: { field: 1, multiplier: 25 },
      resolve: ({ outcomes }) => [...outcomes],
    }),
  }),
});

builder.objectField(OutcomeRef, 'gaps', (t) =>
  t.field({
    type: [OutcomeGap],
    description: 'What it lacks in an edition.',
    args: { edition: t.arg.id({ required: true }) },
    resolve: async ({ id }, { edition }, { loaders }) => {
      const [rows] = await Promise.all([
        loaders.agreedMeasures.load(edition),
        loadFound(loaders.edition, edition),
      ]);
      return [...outcomeGaps(agreedMeasuresOf(rows, id))];
    },
  }),
);

builder.queryField('targetsOnTrack', (t) =>
  t.field({
    type: OnTrack,
    nullable: true,
    description: 'Of the agreed outcomes, how many are on track in an edition.',
    args: { edition: t.arg.id({ required: true }) },
    complexity: 20,
    resolve: async (_root, { edition }, { loaders, reader }) => {
      const [held, outcomes, rows] = await Promise.all([
        loaders.edition.load(edition),
        readOutcomes(reader, {}),
        loaders.agreedMeasures.load(edition),
      ]);
      if (held === null) return null;
      return targetsOnTrack(
        outcomes.map(({ id }) => ({ outcome: id, measures: agreedMeasuresOf(rows, id) })),
      );
    },
  }),
);
