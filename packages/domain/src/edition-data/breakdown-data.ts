import { z } from 'zod';
import { slug, text } from './cells.ts';

/** What divides the town or its population, with its parts in the order in which they are shown: an entry of `breakdowns.yaml`. */
export const breakdownDimensionData = z.strictObject({
  id: slug,
  name: text,
  parts: z.array(z.strictObject({ id: slug, name: text })).min(1),
});

export type BreakdownDimensionData = z.infer<typeof breakdownDimensionData>;
