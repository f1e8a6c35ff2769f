import { compareEditionRows, type EditionsCompared } from '@dial/database/read/compare-editions';
import type { ScorecardRow } from '@dial/database/read/scorecard';
import { comparedRating } from '@dial/domain/comparison/compared-rating';
import type { RatingsCompared } from '@dial/domain/comparison/count-ratings';
import type { JoinedRows } from '@dial/domain/comparison/join-editions';
import { builder } from '../schema/builder.ts';
import { Comparability } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { EditionRef, ScorecardRowRef } from '../schema/refs.ts';
import { LIMITS } from '../server/limits.ts';

const RatingsComparedRef = builder.objectRef<RatingsCompared>('RatingsCompared').implement({
  description:
    'What became of the ratings of two editions’ measures, counted; the counts add up to all of them.',
  fields: (t) => ({
    changed: t.exposeInt('changed', { description: 'Rated in both, and otherwise.' }),
    lost: t.exposeInt('lost', { description: 'Rated in the earlier alone.' }),
    newlyRated: t.exposeInt('newlyRated', { description: 'Rated in the later alone.' }),
    same: t.exposeInt('same', { description: 'Rated alike in both.' }),
    unrated: t.exposeInt('unrated', { description: 'Rated in neither.' }),
    otherMeasure: t.exposeInt('otherMeasure', {
      description: 'In both, though the measure changed in between: their ratings are not compared.',
    }),
    onlyBefore: t.exposeInt('onlyBefore'),
    onlyNow: t.exposeInt('onlyNow'),
  }),
});

const ComparedRating = builder.enumType('ComparedRating', {
  description: 'What became of a measure’s rating between two editions; `RatingsCompared` counts each.',
  values: {
    CHANGED: { value: 'changed' },
    LOST: { value: 'lost' },
    NEWLY_RATED: { value: 'newlyRated' },
    SAME: { value: 'same' },
    UNRATED: { value: 'unrated' },
    OTHER_MEASURE: { value: 'otherMeasure' },
    ONLY_BEFORE: { value: 'onlyBefore' },
    ONLY_NOW: { value: 'onlyNow' },
  } as const,
});

/** As the schema spells it. */
const COMPARABILITY = {
  same: 'SAME',
  'changed-definition': 'CHANGED_DEFINITION',
  'not-comparable': 'NOT_COMPARABLE',
} as const;

const ComparedRowRef = builder.objectRef<JoinedRows<ScorecardRow>>('ComparedRow').implement({
  description: 'A measure in two editions.',
  fields: (t) => ({
    before: t.field({
      type: ScorecardRowRef,
      nullable: true,
      description: 'Null where only the later has it.',
      resolve: ({ before }) => before,
    }),
    now: t.field({ type: ScorecardRowRef, nullable: true, resolve: ({ now }) => now }),
    comparability: t.field({
      type: Comparability,
      nullable: true,
      description:
        'Whether the two may be compared: always for one indicator; null where only one edition has the measure.',
      resolve: ({ comparability }) => (comparability === null ? null : COMPARABILITY[comparability]),
    }),
    rating: t.field({ type: ComparedRating, resolve: comparedRating }),
  }),
});

const EditionComparisonRef = builder.objectRef<EditionsCompared>('EditionComparison').implement({
  description: 'One edition against another.',
  fields: (t) => ({
    from: t.field({
      type: EditionRef,
      resolve: ({ from }, _args, { loaders }) => loadFound(loaders.edition, from),
    }),
    to: t.field({
      type: EditionRef,
      resolve: ({ to }, _args, { loaders }) => loadFound(loaders.edition, to),
    }),
    counts: t.field({ type: RatingsComparedRef, resolve: ({ counts }) => counts }),
    rows: t.field({
      type: [ComparedRowRef],
      description:
        'In the order of the later edition, then what only the earlier has. Joined by indicator, else over the chains of measures.',
      complexity: { field: 100, multiplier: 100 },
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

builder.queryField('editionComparison', (t) =>
  t.field({
    type: EditionComparisonRef,
    nullable: true,
    description: 'Null where the viewer does not see both editions.',
    // All rows of both are read and joined, whatever is asked of them: a few of these fill an operation.
    complexity: 30_000,
    args: { from: t.arg.id({ required: true }), to: t.arg.id({ required: true }) },
    resolve: (_root, { from, to }, { reader }) => compareEditionRows(reader, from, to, LIMITS.scorecardRows),
  }),
);
