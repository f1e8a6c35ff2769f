import { approveReturns } from '@dial/database/write/approve-returns';
import { approveReturn, reopenReturn, sendBackReturn } from '@dial/database/write/decide-returns';
import { setDueDate } from '@dial/database/write/due-date';
import { saveReturn, submitReturn } from '@dial/database/write/returns';
import { builder } from '../schema/builder.ts';
import { ownPermission } from '../schema/guarded-fields.ts';
import { mayOnReport } from '../schema/may-on-report.ts';
import { onReport } from '../schema/on-report.ts';
import { refusedHere } from '../schema/refused.ts';
import { returnContentOf } from '../schema/return-content.ts';
import { writing } from '../schema/writing.ts';
import { ApproveReturnsResultRef, approveReturnsResult } from './approve-returns-result.ts';
import { ChangeReturnResultRef, changeReturnResult } from './change-return-result.ts';
import {
  ApproveReturnInput,
  ApproveReturnsInput,
  ReopenReturnInput,
  SaveReturnInput,
  SendBackReturnInput,
  SetReturnDueDateInput,
} from './return-inputs.ts';

builder.mutationFields((t) => ({
  saveReturn: t.field({
    type: ChangeReturnResultRef,
    description: 'Keeps a draft, whole or not.',
    args: { input: t.arg({ type: SaveReturnInput, required: true }) },
    permission: 'FILE_RETURNS',
    resolve: onReport(
      ({ input }) => input.id,
      async (writer, { input }) =>
        changeReturnResult(await saveReturn(writer, { ...input, content: returnContentOf(input.content) })),
    ),
  }),
  submitReturn: t.field({
    type: ChangeReturnResultRef,
    description: 'Files a return for approval; it has to be whole.',
    args: { input: t.arg({ type: SaveReturnInput, required: true }) },
    permission: 'FILE_RETURNS',
    resolve: onReport(
      ({ input }) => input.id,
      async (writer, { input }) =>
        changeReturnResult(await submitReturn(writer, { ...input, content: returnContentOf(input.content) })),
    ),
  }),
  approveReturn: t.field({
    type: ChangeReturnResultRef,
    description: 'Approves a submitted return: its figures and commentary become those of the edition.',
    args: { input: t.arg({ type: ApproveReturnInput, required: true }) },
    permission: 'APPROVE_RETURNS',
    resolve: onReport(
      ({ input }) => input.id,
      async (writer, { input }) => changeReturnResult(await approveReturn(writer, input)),
    ),
  }),
  approveReturns: t.field({
    type: ApproveReturnsResultRef,
    description: 'Approves several submitted returns as if each were approved alone: all of them, or none.',
    args: { input: t.arg({ type: ApproveReturnsInput, required: true }) },
    permission: 'APPROVE_RETURNS',
    resolve: writing(async (writer, { input: { returns } }, context, info) => {
      const permission = ownPermission(info);
      const allowed = await Promise.all(returns.map(({ id }) => mayOnReport(context, permission, id)));
      return allowed.includes(false)
        ? refusedHere(permission)
        : approveReturnsResult(await approveReturns(writer, returns), returns);
    }),
  }),
  sendBackReturn: t.field({
    type: ChangeReturnResultRef,
    args: { input: t.arg({ type: SendBackReturnInput, required: true }) },
    permission: 'APPROVE_RETURNS',
    resolve: onReport(
      ({ input }) => input.id,
      async (writer, { input }) => changeReturnResult(await sendBackReturn(writer, input)),
    ),
  }),
  reopenReturn: t.field({
    type: ChangeReturnResultRef,
    description: 'Lets an approved return be filed anew, or one that is not due be filed all the same.',
    args: { input: t.arg({ type: ReopenReturnInput, required: true }) },
    permission: 'REOPEN_RETURNS',
    resolve: onReport(
      ({ input }) => input.id,
      async (writer, { input }, { loaders }) => {
        const stage = (await loaders.place.load(input.id))?.stage;
        return changeReturnResult(await reopenReturn(writer, { ...input, ...(stage && { stage }) }));
      },
    ),
  }),
  setReturnDueDate: t.field({
    type: ChangeReturnResultRef,
    args: { input: t.arg({ type: SetReturnDueDateInput, required: true }) },
    permission: 'OPEN_EDITIONS',
    resolve: onReport(
      ({ input }) => input.id,
      async (writer, { input: { id, dueOn, version } }) =>
        changeReturnResult(await setDueDate(writer, { returnId: id, dueOn, version })),
    ),
  }),
}));
