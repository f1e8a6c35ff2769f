import type { OverrideWithRow } from '@dial/database/write/overrides';
import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { loadFound } from '../schema/load-found.ts';
import { RatingOverrideRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';

interface OverrideChanged {
  readonly __typename: 'OverrideChanged';
  readonly overrideId: string;
}

interface OverrideConflict {
  readonly __typename: 'OverrideConflict';
  readonly overrideId: string;
}

const OverrideChangedRef = builder.objectRef<OverrideChanged>('OverrideChanged').implement({
  fields: (t) => ({
    override: t.field({
      type: RatingOverrideRef,
      resolve: ({ overrideId }, _args, { loaders }) => loadFound(loaders.override, overrideId),
    }),
  }),
});

const OverrideConflictRef = builder.objectRef<OverrideConflict>('OverrideConflict').implement({
  description: 'Another was first; `override` is as it stands now.',
  fields: (t) => ({
    override: t.field({
      type: RatingOverrideRef,
      resolve: ({ overrideId }, _args, { loaders }) => loadFound(loaders.override, overrideId),
    }),
    message: t.string({
      resolve: ({ overrideId }, _args, context) => wasChanged(context, 'override', overrideId),
    }),
  }),
});

export const ChangeOverrideResultRef = builder.unionType('ChangeOverrideResult', {
  types: [OverrideChangedRef, OverrideConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of overrides answer it. */
export function changeOverrideResult(
  result: WriteResult<OverrideWithRow>,
  field = 'id',
): OverrideChanged | OverrideConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'OverrideChanged', overrideId: result.id };
    case 'conflict':
      return { __typename: 'OverrideConflict', overrideId: result.present.id };
    default:
      return invalidInput(result, field === 'id' ? 'override' : 'row', field);
  }
}
