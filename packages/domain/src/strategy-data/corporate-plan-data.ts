import { z } from 'zod';
import { line, nullableText, slug, text } from '../edition-data/cells.ts';
import { evidentText } from './printed-text.ts';

/** What the extraction lost, and how one can tell. */
const missingData = z.strictObject({
  part: z.enum(['context', 'actions', 'indicators', 'risks', 'mitigations', 'resources', 'table', 'text']),
  note: text,
  line: line.nullable(),
});

const blockData = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), ...evidentText.shape }),
  z.strictObject({ kind: z.literal('paragraph'), ...evidentText.shape }),
  z.strictObject({ kind: z.literal('list'), items: z.array(evidentText).min(1) }),
]);

/** A part of the plan in prose: foreword, values, managing resources and the like. */
const sectionData = z.strictObject({
  id: slug,
  heading: text,
  lines: z.tuple([line, line]),
  blocks: z.array(blockData),
  missing: z.array(missingData),
});

/** An indicator the plan says it will monitor. The same id is the same indicator, whoever monitors it; a plan may print one code for two. */
const planIndicatorData = z.strictObject({
  id: slug,
  /** The code of the national or best value set as it evidently reads, e.g. "NI 117"; null where none is printed. */
  code: nullableText,
  text,
  raw: nullableText,
  line,
  note: nullableText,
});

export const planOutcomeData = z.strictObject({
  id: slug,
  priority: slug,
  number: z.int().positive(),
  name: text,
  printed_heading: text,
  lines: z.tuple([line, line]),
  context: z.array(evidentText),
  actions: z.array(evidentText),
  indicators: z.array(planIndicatorData),
  risks: z.array(evidentText),
  mitigations: z.array(evidentText),
  resources: z.array(evidentText),
  missing: z.array(missingData),
});

/** A corporate plan beside its outcomes: `plan.yaml`. */
export const corporatePlanData = z.strictObject({
  id: slug,
  document: text,
  title: text,
  vision: evidentText,
  sections: z.array(sectionData).min(1),
  priorities: z
    .array(
      z.strictObject({
        id: slug,
        name: text,
        printed_heading: text,
        line,
        focus: z.array(evidentText),
      }),
    )
    .min(1),
  timeline: z.array(
    z.strictObject({ year: z.string().regex(/^\d{4}-\d{2}$/), entries: z.array(evidentText) }),
  ),
  timeline_missing: z.array(missingData),
  /** The four domains of the performance management framework, with the indicators printed for each. */
  domains: z.array(
    z.strictObject({
      id: slug,
      name: text,
      line,
      text: z.array(evidentText),
      indicators: z.array(planIndicatorData),
      missing: z.array(missingData),
    }),
  ),
});

export type CorporatePlanHead = z.infer<typeof corporatePlanData>;
export type PlanOutcomeData = z.infer<typeof planOutcomeData>;
export type PlanIndicatorData = z.infer<typeof planIndicatorData>;

/** A corporate plan whole. */
export interface CorporatePlanData {
  readonly head: CorporatePlanHead;
  readonly outcomes: readonly PlanOutcomeData[];
}
