import { z } from 'zod';
import { line, nullableText, slug, text } from './cells.ts';
import type { IndicatorData } from './indicator-data.ts';
import type { DirectionData, ObservationData, TargetData } from './observation-data.ts';

const isoDate = z.iso.date();

const printed = z.strictObject({ raw: text, line });

const areaData = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}-q[1-4]\.[a-z0-9-]+$/, 'must be an edition id, a dot and a slug'),
  name: text,
  position: z.int().positive(),
  description: nullableText,
  description_line: line.nullable(),
  /** The range of references the edition files here, as printed. */
  references: nullableText,
  published: z
    .strictObject({
      red: z.int().min(0),
      amber: z.int().min(0),
      green: z.int().min(0),
      raw: z.array(text),
      lines: z.array(line),
    })
    .nullable(),
  target_outcomes: z.array(z.strictObject({ id: slug, text, raw: text, line })),
  lines: z.array(line),
});

/** One report for one quarter: `edition.yaml`. */
export const editionHead = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}-q[1-4]$/),
  title: text,
  printed_titles: z.array(printed),
  document: text,
  financial_year: z.string().regex(/^\d{4}-\d{2}$/),
  quarter: z.int().min(1).max(4),
  version: printed.nullable(),
  produced_by: printed.nullable(),
  introduction: z.array(z.strictObject({ text, line })),
  meetings: z.array(z.strictObject({ body: text, date: isoDate, date_raw: text, line })),
  legend: z.array(z.strictObject({ rag: z.enum(['red', 'amber', 'green']).nullable(), text, line })),
  /** Whether the printed colours survived the extraction of the document's text. */
  colours_survived: z.boolean(),
  areas: z.array(areaData).min(1),
  links: z.array(z.strictObject({ label: text, url: z.url(), line })),
});

export const highlightData = z.strictObject({
  kind: z.enum(['working-well', 'to-note']),
  position: z.int().positive(),
  text,
  line,
  indicators: z.array(slug),
});

export const commentaryData = z.strictObject({
  id: slug,
  covers: z.array(slug).min(1),
  authors: z.array(text),
  author_raw: nullableText,
  date: isoDate.nullable(),
  date_raw: nullableText,
  heading_raw: nullableText,
  text,
  printed: nullableText,
  lines: z.tuple([line, line]),
  note: nullableText,
});

export const conflictData = z
  .strictObject({
    id: slug,
    subject: text,
    indicators: z.array(slug),
    readings: z
      .array(z.strictObject({ raw: text, line: line.nullable(), standing: z.boolean(), note: nullableText }))
      .min(2),
    reason: text,
  })
  .refine((conflict) => conflict.readings.filter((reading) => reading.standing).length === 1, {
    path: ['readings'],
    error: 'must have exactly one that stands',
  });

export const glossaryData = z.strictObject({
  term: text,
  explanation: text,
  link_label: nullableText,
  line,
  raw: nullableText,
});

/** Everything one document says as an edition, validated: what the loader takes. */
export interface EditionData {
  readonly head: z.infer<typeof editionHead>;
  readonly indicators: readonly IndicatorData[];
  readonly observations: readonly ObservationData[];
  readonly targets: readonly TargetData[];
  readonly directions: readonly DirectionData[];
  readonly highlights: readonly z.infer<typeof highlightData>[];
  readonly commentary: readonly z.infer<typeof commentaryData>[];
  readonly conflicts: readonly z.infer<typeof conflictData>[];
  readonly glossary: readonly z.infer<typeof glossaryData>[];
}
