import {
  RATING_STATES,
  type RatingFlow,
  type RatingState,
  type Transitions,
  transitions,
} from '@dial/domain/transitions/transitions';
import { builder } from '../schema/builder.ts';
import { AreaRef, EditionRef } from '../schema/refs.ts';
import type { Context } from '../server/context.ts';
import {
  areaOfEdition,
  isIn,
  type PartOfEdition,
  quartersBack,
  ratedRows,
  wholeEdition,
} from '../shared/part-of-edition.ts';
import { RatingChange } from './rating-change.ts';

const Since = builder.enumType('TransitionsSince', {
  description: 'The edition that ratings are compared with.',
  values: { PRECEDING_QUARTER: { value: 1 }, YEAR_AGO: { value: 4 } } as const,
});

const State = builder.enumType('RatingState', {
  description: 'What an indicator is rated in an edition, as readers are shown it.',
  values: {
    RED: { value: 'red' },
    AMBER: { value: 'amber' },
    GREEN: { value: 'green' },
    UNRATED: { value: 'unrated' },
    ABSENT: { value: 'absent', description: 'The edition does not report it.' },
  } as const satisfies Record<string, { value: RatingState; description?: string }>,
});

const Flow = builder.objectRef<RatingFlow>('RatingFlow').implement({
  description: 'How many indicators went from one rating to another, or kept it.',
  fields: (t) => ({
    from: t.expose('from', { type: State }),
    to: t.expose('to', { type: State }),
    count: t.exposeInt('count'),
  }),
});

interface Compared extends Transitions {
  readonly edition: string;
  readonly since: string;
  readonly held: boolean;
}

const TransitionsRef = builder.objectRef<Compared>('Transitions').implement({
  description:
    'Ratings then and now, indicator by indicator. Nothing is compared where the other edition is not held.',
  fields: (t) => ({
    sinceId: t.id({
      description: 'The id of the edition compared with, whether or not it is held.',
      resolve: ({ since }) => since,
    }),
    held: t.exposeBoolean('held'),
    flows: t.field({
      type: [Flow],
      description: 'What occurs, from red to absent; none where nothing is compared.',
      complexity: { field: 1, multiplier: RATING_STATES.length ** 2 },
      resolve: ({ flows }) => flows,
    }),
    waiting: t.exposeInt('waiting', {
      description: 'Rows that wait for their return; they are in no flow.',
    }),
    changes: t.field({
      type: [RatingChange],
      description:
        'Those that both editions report with different ratings: worse first, then better, newly rated, no longer rated.',
      // At most the rows of an edition; half of them is a turbulent quarter.
      complexity: { field: 1, multiplier: 55 },
      resolve: ({ changed, edition, since }) =>
        changed.map((id) => ({ reportId: `${edition}.${id}`, beforeId: `${since}.${id}` })),
    }),
  }),
});

async function compared(part: PartOfEdition, back: number, context: Context): Promise<Compared> {
  const since = quartersBack(part.edition, back + 1).at(-1) ?? part.edition;
  const [now, then] = await Promise.all([ratedRows(part.edition, context), ratedRows(since, context)]);
  const rows = (now ?? []).filter((row) => isIn(part, row));
  const about = { edition: part.edition, since, held: then !== null };
  if (then === null) return { ...about, flows: [], changed: [], waiting: 0 };
  // An indicator belongs to the area that files it now; one that is gone, to the area that did.
  const here = new Set(rows.map(({ indicatorId }) => indicatorId));
  const elsewhere = new Set((now ?? []).map(({ indicatorId }) => indicatorId));
  const before = then.filter(
    (row) => here.has(row.indicatorId) || (!elsewhere.has(row.indicatorId) && isIn(part, row)),
  );
  return { ...about, ...transitions(before, rows) };
}

const DESCRIPTION =
  'How ratings went from the quarter before, or from the same quarter a year ago, to this edition.';

builder.objectField(EditionRef, 'transitions', (t) =>
  t.field({
    type: TransitionsRef,
    description: DESCRIPTION,
    complexity: 10,
    args: { since: t.arg({ type: Since, required: true }) },
    resolve: (edition, { since }, context) => compared(wholeEdition(edition), since, context),
  }),
);

builder.objectField(AreaRef, 'transitions', (t) =>
  t.field({
    type: TransitionsRef,
    description: `${DESCRIPTION} An indicator belongs to the area that files it now; one that is gone, to the area that did.`,
    complexity: 10,
    args: { since: t.arg({ type: Since, required: true }) },
    resolve: (area, { since }, context) => compared(areaOfEdition(area), since, context),
  }),
);
