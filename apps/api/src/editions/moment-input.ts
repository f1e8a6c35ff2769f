import type { AsAt } from '@dial/database/read/as-at';
import { GraphQLError } from 'graphql';
import { builder } from '../schema/builder.ts';
import { Stage } from '../schema/enums.ts';

export const MomentInput = builder.inputType('MomentInput', {
  description:
    'A moment of an edition: as it came to a stage, or as it stood at the end of a day in London; neither: now.',
  fields: (t) => ({ stage: t.field({ type: Stage }), on: t.field({ type: 'Date' }) }),
});

/** @param field the argument's name, for the error @throws GraphQLError where both are given */
export function asAtOf({ stage, on }: typeof MomentInput.$inferInput, field: string): AsAt {
  if (stage != null && on != null) {
    throw new GraphQLError(`${field} names a stage or a day, not both.`, {
      extensions: { code: 'BAD_USER_INPUT', field },
    });
  }
  if (stage != null) return { stage };
  return on == null ? 'now' : { on };
}
