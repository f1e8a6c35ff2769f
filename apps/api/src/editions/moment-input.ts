import { builder } from '../schema/builder.ts';
import { Stage } from '../schema/enums.ts';

export const MomentInput = builder.inputType('MomentInput', {
  description:
    'A moment of an edition: as it left for a stage, or as it stood at the end of a day in London; neither: now.',
  fields: (t) => ({ stage: t.field({ type: Stage }), on: t.field({ type: 'Date' }) }),
});
