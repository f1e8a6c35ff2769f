import { deleteView, renameView, saveView, setSubscribed } from '@dial/database/write/saved-views';
import { builder } from '../schema/builder.ts';
import { writing } from '../schema/writing.ts';
import { ChangeViewResultRef, changeViewResult } from './change-view-result.ts';
import { RenameViewInput, SaveViewInput, ViewInput } from './view-inputs.ts';

builder.mutationFields((t) => ({
  saveView: t.field({
    type: ChangeViewResultRef,
    description: 'Keeps an address for the viewer.',
    args: { input: t.arg({ type: SaveViewInput, required: true }) },
    permission: 'SAVE_VIEWS',
    resolve: writing(async (writer, { input: { subscribe, ...view } }, { reader }) =>
      changeViewResult(await saveView(writer, { ...view, subscribed: subscribe }, reader.visibility)),
    ),
  }),
  renameView: t.field({
    type: ChangeViewResultRef,
    args: { input: t.arg({ type: RenameViewInput, required: true }) },
    permission: 'SAVE_VIEWS',
    resolve: writing(async (writer, { input }) => changeViewResult(await renameView(writer, input))),
  }),
  deleteView: t.field({
    type: ChangeViewResultRef,
    description: 'With what the viewer was told of it.',
    args: { input: t.arg({ type: ViewInput, required: true }) },
    permission: 'SAVE_VIEWS',
    resolve: writing(async (writer, { input }) => changeViewResult(await deleteView(writer, input))),
  }),
  subscribeToView: t.field({
    type: ChangeViewResultRef,
    description:
      'From now on the viewer is told when an edition is published in which the view has rows, and when a rating that it shows changes.',
    args: { input: t.arg({ type: ViewInput, required: true }) },
    permission: 'SAVE_VIEWS',
    resolve: writing(async (writer, { input }, { reader }) =>
      changeViewResult(await setSubscribed(writer, { ...input, subscribed: true }, reader.visibility)),
    ),
  }),
  unsubscribeFromView: t.field({
    type: ChangeViewResultRef,
    args: { input: t.arg({ type: ViewInput, required: true }) },
    permission: 'SAVE_VIEWS',
    resolve: writing(async (writer, { input }, { reader }) =>
      changeViewResult(await setSubscribed(writer, { ...input, subscribed: false }, reader.visibility)),
    ),
  }),
}));
