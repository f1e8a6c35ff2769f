import { z } from 'zod';
import { nullableText, slug, text } from '../edition-data/cells.ts';
import { evidentText, printedText } from './printed-text.ts';

const outcomeData = z.strictObject({
  id: slug,
  /** The evident reading. */
  name: text,
  printed: z.array(printedText).min(1),
  note: nullableText,
});

const priorityData = z.strictObject({
  id: slug,
  name: text,
  printed: z.array(printedText).min(1),
  note: nullableText,
  outcomes: z.array(outcomeData).min(1),
});

/** Luton 2040: the vision, its strategic priorities and their target outcomes. */
export const visionData = z.strictObject({
  document: text,
  title: text,
  vision: evidentText,
  priorities: z.array(priorityData).min(1),
});

/** Where a table of the document prints a proposed measure. `outcome` alone is tied to a target outcome. */
const MEASURE_SECTIONS = ['poverty', 'outcome', 'health-and-safety', 'workforce', 'other-corporate'] as const;

export type MeasureSection = (typeof MEASURE_SECTIONS)[number];

const printingData = z.strictObject({
  table: z.enum(['poverty', 'short', 'long', 'statutory']),
  /** The number as printed, noise and all; null where none is. */
  number: nullableText,
  /** What the number evidently is. */
  likely_number: nullableText,
  raw: text,
  line: z.int().positive(),
});

const cells = {
  provider: nullableText,
  internal_or_external: nullableText,
  frequency: nullableText,
  include_in_2040: nullableText,
  reported_in: nullableText,
  new_or_existing: nullableText,
  notes: nullableText,
};

/** A measure that the council proposed for Luton 2040, as both of its tables print it. */
export const proposedMeasureData = z
  .strictObject({
    id: slug,
    section: z.enum(MEASURE_SECTIONS),
    outcome: slug.nullable(),
    /** The evident reading. */
    text,
    /** The measure outside the council, or wished for, printed beside it. */
    aspirational: nullableText,
    aspirational_printed: z.array(printedText),
    printings: z.array(printingData).min(1),
    ...cells,
    /** What a cell prints where that differs from its evident reading above. */
    printed_cells: z.strictObject(cells).partial(),
    note: nullableText,
  })
  .refine(({ section, outcome }) => (section === 'outcome') === (outcome !== null), {
    path: ['outcome'],
    error: 'must be there for a measure of the section "outcome" and for no other',
  });

export type VisionData = z.infer<typeof visionData>;
export type ProposedMeasureData = z.infer<typeof proposedMeasureData>;
