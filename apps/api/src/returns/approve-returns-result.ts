import type { approveReturns } from '@dial/database/write/approve-returns';
import { builder } from '../schema/builder.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { loadAll } from '../schema/load-all.ts';
import { ReturnRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';

interface ReturnsApproved {
  readonly __typename: 'ReturnsApproved';
  readonly returnIds: readonly string[];
}

interface ReturnsConflict {
  readonly __typename: 'ReturnsConflict';
  readonly returnIds: readonly string[];
}

const ReturnsApprovedRef = builder.objectRef<ReturnsApproved>('ReturnsApproved').implement({
  fields: (t) => ({
    returns: t.field({
      type: [ReturnRef],
      resolve: ({ returnIds }, _args, { loaders }) => loadAll(loaders.return, returnIds),
    }),
  }),
});

const ReturnsConflictRef = builder.objectRef<ReturnsConflict>('ReturnsConflict').implement({
  description:
    'Some of the returns were changed since they were looked at: those, as they stand now. None is approved.',
  fields: (t) => ({
    returns: t.field({
      type: [ReturnRef],
      resolve: ({ returnIds }, _args, { loaders }) => loadAll(loaders.return, returnIds),
    }),
    message: t.string({
      resolve: ({ returnIds }) =>
        returnIds.length === 1
          ? 'Nothing was approved: one of the returns has been changed since you looked at it.'
          : `Nothing was approved: ${returnIds.length} of the returns have been changed since you looked at them.`,
    }),
  }),
});

export const ApproveReturnsResultRef = builder.unionType('ApproveReturnsResult', {
  types: [ReturnsApprovedRef, ReturnsConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What the write came to, as the mutation answers it. */
export function approveReturnsResult(
  result: Awaited<ReturnType<typeof approveReturns>>,
  asked: readonly { readonly id: string }[],
): ReturnsApproved | ReturnsConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'ReturnsApproved', returnIds: asked.map(({ id }) => id) };
    case 'conflict':
      return { __typename: 'ReturnsConflict', returnIds: result.present.map(({ id }) => id) };
    default:
      return invalidInput(result, 'return');
  }
}
