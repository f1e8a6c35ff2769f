import type { ViewState } from '@dial/database/write/saved-views';
import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';
import type { Context } from '../server/context.ts';
import { ownViews, SavedViewRef } from './saved-view.ts';

interface ViewChanged {
  readonly __typename: 'ViewChanged';
  readonly viewId: string;
}

interface ViewConflict {
  readonly __typename: 'ViewConflict';
  readonly viewId: string;
}

const ViewChangedRef = builder.objectRef<ViewChanged>('ViewChanged').implement({
  fields: (t) => ({
    view: t.field({
      type: SavedViewRef,
      nullable: true,
      description: 'Null where it was deleted.',
      resolve: ({ viewId }, _args, context) => ownView(context, viewId),
    }),
  }),
});

const ViewConflictRef = builder.objectRef<ViewConflict>('ViewConflict').implement({
  description: 'It was changed in another window; `view` is as it stands now.',
  fields: (t) => ({
    view: t.field({
      type: SavedViewRef,
      nullable: true,
      resolve: ({ viewId }, _args, context) => ownView(context, viewId),
    }),
    message: t.string({
      resolve: ({ viewId }, _args, context) => wasChanged(context, 'view', viewId),
    }),
  }),
});

export const ChangeViewResultRef = builder.unionType('ChangeViewResult', {
  types: [ViewChangedRef, ViewConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of views answer it. */
export function changeViewResult(result: WriteResult<ViewState>): ViewChanged | ViewConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'ViewChanged', viewId: result.id };
    case 'conflict':
      return { __typename: 'ViewConflict', viewId: result.present.id };
    default:
      return invalidInput(result, 'view of yours');
  }
}

async function ownView(context: Context, id: string) {
  return (await ownViews(context)).find((view) => view.id === id) ?? null;
}
