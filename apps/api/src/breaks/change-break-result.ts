import type { SeriesBreakRow } from '@dial/database/read/series-breaks';
import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { loadFound } from '../schema/load-found.ts';
import { IndicatorRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';

interface BreakChanged {
  readonly __typename: 'BreakChanged';
  readonly breakId: string;
}

interface BreakConflict {
  readonly __typename: 'BreakConflict';
  readonly present: SeriesBreakRow;
}

const BreakChangedRef = builder.objectRef<BreakChanged>('BreakChanged').implement({
  fields: (t) => ({ id: t.exposeID('breakId', { description: 'Of the break.' }) }),
});

const BreakConflictRef = builder.objectRef<BreakConflict>('BreakConflict').implement({
  description: 'Another was first; `indicator` has the breaks as they stand now.',
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ present: { indicatorId } }, _args, { loaders }) =>
        loadFound(loaders.indicator, indicatorId),
    }),
    message: t.string({
      resolve: ({ present: { id } }, _args, context) => wasChanged(context, 'break', id),
    }),
  }),
});

export const ChangeBreakResultRef = builder.unionType('ChangeBreakResult', {
  types: [BreakChangedRef, BreakConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of breaks answer it. */
export function changeBreakResult(
  result: WriteResult<SeriesBreakRow>,
  what: 'indicator' | 'break',
): BreakChanged | BreakConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'BreakChanged', breakId: result.id };
    case 'conflict':
      return { __typename: 'BreakConflict', present: result.present };
    default:
      return invalidInput(result, what, what === 'break' ? 'id' : 'indicator');
  }
}
