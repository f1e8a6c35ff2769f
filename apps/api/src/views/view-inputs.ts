import { builder } from '../schema/builder.ts';

export const SaveViewInput = builder.inputType('SaveViewInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    address: t.string({
      required: true,
      description: 'Path and query of a headline, indicators, an outcome or a comparison.',
    }),
    newest: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether it follows the newest published edition, where its page is of an edition.',
    }),
    subscribe: t.boolean({ required: true, defaultValue: false }),
  }),
});

export const RenameViewInput = builder.inputType('RenameViewInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string({ required: true }),
  }),
});

/** Which view, as it was looked at. */
export const ViewInput = builder.inputType('ViewInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});
