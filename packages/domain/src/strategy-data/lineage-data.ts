import { z } from 'zod';
import { nullableText, slug, text } from '../edition-data/cells.ts';

/** What carries a measure in one document. */
const memberData = z.union([
  z.strictObject({ indicator: slug }),
  z.strictObject({ proposed_measure: slug }),
  z.strictObject({ framework_measure: slug }),
  z.strictObject({ plan_indicator: slug }),
]);

const linkData = z.strictObject({
  earlier: memberData,
  later: memberData,
  /** Whether figures may be compared, or, where a document prints none, whether it is the same measure. */
  comparability: z.enum(['same', 'changed-definition', 'not-comparable']),
  /** What changed from the earlier to the later, each in a few words; null where nothing did. */
  changed: z.strictObject({
    title: nullableText,
    unit: nullableText,
    population: nullableText,
    frequency: nullableText,
    definition: nullableText,
  }),
  /** One sentence for the reader. */
  note: text,
});

/** One measure through the documents: a chain of links. */
export const chainData = z.strictObject({ id: slug, title: text, links: z.array(linkData).min(1) });

export type MemberData = z.infer<typeof memberData>;
export type ChainData = z.infer<typeof chainData>;
