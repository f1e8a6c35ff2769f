import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { loadFound } from '../schema/load-found.ts';
import { IndicatorRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';

interface TargetsChanged {
  readonly __typename: 'TargetsChanged';
  readonly indicatorId: string;
}

interface TargetsConflict {
  readonly __typename: 'TargetsConflict';
  readonly indicatorId: string;
}

const TargetsChangedRef = builder.objectRef<TargetsChanged>('TargetsChanged').implement({
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
  }),
});

const TargetsConflictRef = builder.objectRef<TargetsConflict>('TargetsConflict').implement({
  description: 'Another was first; `indicator` has the targets as they stand now.',
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    message: t.string({
      resolve: ({ indicatorId }, _args, context) => wasChanged(context, 'target', indicatorId),
    }),
  }),
});

export const ChangeTargetsResultRef = builder.unionType('ChangeTargetsResult', {
  types: [TargetsChangedRef, TargetsConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutation of an indicator's targets answers it. */
export function changeTargetsResult(
  result: WriteResult<unknown>,
  indicatorId: string,
): TargetsChanged | TargetsConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'TargetsChanged', indicatorId };
    case 'conflict':
      return { __typename: 'TargetsConflict', indicatorId };
    default:
      return invalidInput(result, 'indicator', 'indicator');
  }
}
