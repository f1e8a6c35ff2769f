import { builder } from '../schema/builder.ts';
import { refusedHere } from '../schema/refused.ts';
import { ChangeReturnResultRef } from './change-return-result.ts';
import {
  ApproveReturnInput,
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
    resolve: () => refusedHere('FILE_RETURNS'),
  }),
  submitReturn: t.field({
    type: ChangeReturnResultRef,
    description: 'Files a return for approval; it has to be whole.',
    args: { input: t.arg({ type: SaveReturnInput, required: true }) },
    permission: 'FILE_RETURNS',
    resolve: () => refusedHere('FILE_RETURNS'),
  }),
  approveReturn: t.field({
    type: ChangeReturnResultRef,
    description: 'Approves a submitted return: its figures and commentary become those of the edition.',
    args: { input: t.arg({ type: ApproveReturnInput, required: true }) },
    permission: 'APPROVE_RETURNS',
    resolve: () => refusedHere('APPROVE_RETURNS'),
  }),
  sendBackReturn: t.field({
    type: ChangeReturnResultRef,
    args: { input: t.arg({ type: SendBackReturnInput, required: true }) },
    permission: 'APPROVE_RETURNS',
    resolve: () => refusedHere('APPROVE_RETURNS'),
  }),
  reopenReturn: t.field({
    type: ChangeReturnResultRef,
    description: 'Lets an approved return be filed anew, or one that is not due be filed all the same.',
    args: { input: t.arg({ type: ReopenReturnInput, required: true }) },
    permission: 'REOPEN_RETURNS',
    resolve: () => refusedHere('REOPEN_RETURNS'),
  }),
  setReturnDueDate: t.field({
    type: ChangeReturnResultRef,
    args: { input: t.arg({ type: SetReturnDueDateInput, required: true }) },
    permission: 'OPEN_EDITIONS',
    resolve: () => refusedHere('OPEN_EDITIONS'),
  }),
}));
