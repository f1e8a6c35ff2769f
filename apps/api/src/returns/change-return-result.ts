import { builder } from '../schema/builder.ts';
import { ReturnRef } from '../schema/refs.ts';
import { InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { thin } from '../schema/thin.ts';

interface ReturnChanged {
  readonly __typename: 'ReturnChanged';
  readonly id: string;
}

interface ReturnConflict {
  readonly __typename: 'ReturnConflict';
  readonly id: string;
  readonly message: string;
}

const ReturnChangedRef = builder.objectRef<ReturnChanged>('ReturnChanged').implement({
  fields: (t) => ({ return: t.field({ type: ReturnRef, resolve: thin }) }),
});

const ReturnConflictRef = builder.objectRef<ReturnConflict>('ReturnConflict').implement({
  description:
    'Another was first; `return` is as it stands now. Nothing of what was sent is kept: the client still has it.',
  fields: (t) => ({
    return: t.field({ type: ReturnRef, resolve: thin }),
    message: t.exposeString('message'),
  }),
});

export const ChangeReturnResultRef = builder.unionType('ChangeReturnResult', {
  types: [ReturnChangedRef, ReturnConflictRef, InvalidInputRef, NotAllowedRef],
});
