import { z } from 'zod';
import { line, nullableText, periodId, slug, text } from './cells.ts';

/** Who answers for an indicator, as the edition prints it. */
const responsibilityData = z.strictObject({
  reporting_officers: z.array(text),
  authorising_managers: z.array(text),
  director: nullableText,
  service: nullableText,
  directorate_printed: nullableText,
  raw: nullableText,
  line: line.nullable(),
});

/** An indicator and its row in one edition: `indicators.yaml`. */
export const indicatorData = z
  .strictObject({
    id: slug,
    title: text,
    /** The titles as printed elsewhere or with noise, where they differ from `title`. */
    printed_titles: z.array(text),
    series: nullableText,
    group: slug.nullable(),
    area: slug,
    reference: nullableText,
    /** Null only for an indicator that is merely listed and whose unit nothing prints. */
    unit: nullableText,
    decimals: z.int().min(0).max(6).nullable(),
    polarity: z.enum(['higher-is-better', 'lower-is-better', 'within-range', 'not-judged']),
    polarity_source: z.strictObject({
      by: z.enum(['document', 'editor']),
      line: line.nullable(),
      reason: text,
    }),
    measure: z.enum(['count', 'snapshot', 'share', 'average', 'rate', 'amount']).nullable(),
    aggregation: z.enum(['sum', 'latest', 'recompute', 'average', 'rolling', 'cumulative']).nullable(),
    runs_evenly: z.boolean(),
    seasonal: z.boolean(),
    frequency: z.enum(['monthly', 'quarterly', 'termly', 'six-monthly', 'annual', 'five-yearly']).nullable(),
    frequency_raw: nullableText,
    time_period_raw: nullableText,
    period: periodId.nullable(),
    purpose: nullableText,
    additional: nullableText,
    printed_rag: z.strictObject({ rag: z.enum(['red', 'amber', 'green']), raw: text, line }).nullable(),
    printed_good: nullableText,
    tolerance: z.strictObject({ points: z.string().regex(/^\d+(\.\d+)?$/), line, note: text }).nullable(),
    responsibility: responsibilityData,
    lines: z.array(line),
    listed_only: z.boolean(),
    notes: z.array(z.strictObject({ text, line: line.nullable() })),
    /**
     * Where the document says that the definition, method or population of the indicator's own figures changed: the period from whose
     * start the changed one holds, with its words. Left out where it says nothing.
     */
    breaks: z.array(z.strictObject({ period: periodId, reason: text, line })).default([]),
  })
  .superRefine((indicator, context) => {
    for (const field of ['unit', 'measure', 'aggregation'] as const) {
      if (indicator[field] === null && !indicator.listed_only) {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: 'is needed unless the indicator is only listed',
        });
      }
    }
    for (const [index, { period }] of indicator.breaks.entries()) {
      if (indicator.breaks.findIndex((other) => other.period === period) < index)
        context.addIssue({ code: 'custom', path: ['breaks', index, 'period'], message: 'is there twice' });
    }
  });

export type IndicatorData = z.infer<typeof indicatorData>;
