import { builder } from '../schema/builder.ts';
import { ReturnContentInput } from '../schema/return-content.ts';

// `version` is everywhere the version that was looked at: where another one has come meanwhile, nothing is changed.

export const SaveReturnInput = builder.inputType('SaveReturnInput', {
  description:
    '`version` is the version looked at: where another one has come meanwhile, nothing is changed.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    content: t.field({ type: ReturnContentInput, required: true }),
  }),
});

export const ApproveReturnInput = builder.inputType('ApproveReturnInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

export const ApproveReturnsInput = builder.inputType('ApproveReturnsInput', {
  description: 'At most 200 returns, each with the version that was looked at.',
  fields: (t) => ({ returns: t.field({ type: [ApproveReturnInput], required: true }) }),
});

export const SendBackReturnInput = builder.inputType('SendBackReturnInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

export const ReopenReturnInput = builder.inputType('ReopenReturnInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

export const SetReturnDueDateInput = builder.inputType('SetReturnDueDateInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    dueOn: t.field({ type: 'Date', required: true }),
  }),
});
