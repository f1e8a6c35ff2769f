import type { ReturnPresent } from '@dial/database/write/return-present';
import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { ReturnRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';
import type { Loaders } from '../server/loaders.ts';

interface ReturnChanged {
  readonly __typename: 'ReturnChanged';
  readonly returnId: string;
}

interface ReturnConflict {
  readonly __typename: 'ReturnConflict';
  readonly returnId: string;
}

const ReturnChangedRef = builder.objectRef<ReturnChanged>('ReturnChanged').implement({
  fields: (t) => ({
    return: t.field({
      type: ReturnRef,
      resolve: ({ returnId }, _args, { loaders }) => presentReturn(returnId, loaders),
    }),
  }),
});

const ReturnConflictRef = builder.objectRef<ReturnConflict>('ReturnConflict').implement({
  description:
    'Another was first; `return` is as it stands now. Nothing of what was sent is kept: the client still has it.',
  fields: (t) => ({
    return: t.field({
      type: ReturnRef,
      resolve: ({ returnId }, _args, { loaders }) => presentReturn(returnId, loaders),
    }),
    message: t.string({ resolve: ({ returnId }, _args, context) => wasChanged(context, 'return', returnId) }),
  }),
});

export const ChangeReturnResultRef = builder.unionType('ChangeReturnResult', {
  types: [ReturnChangedRef, ReturnConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of returns answer it. */
export function changeReturnResult(
  result: WriteResult<ReturnPresent>,
): ReturnChanged | ReturnConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'ReturnChanged', returnId: result.id };
    case 'conflict':
      return { __typename: 'ReturnConflict', returnId: result.present.id };
    default:
      return invalidInput(result, 'return');
  }
}

async function presentReturn(id: string, loaders: Loaders) {
  return found(await loaders.return.load(id), id);
}
