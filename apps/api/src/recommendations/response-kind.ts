import { builder } from '../schema/builder.ts';

export const ResponseKind = builder.enumType('ResponseKind', {
  values: ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED'] as const,
});
