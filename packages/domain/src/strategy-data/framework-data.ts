import { z } from 'zod';
import { line, nullableText, slug, text } from '../edition-data/cells.ts';
import { evidentText, printedText } from './printed-text.ts';

const layerData = z.strictObject({
  id: slug,
  name: text,
  /** What its measures are for. */
  purpose: text,
  /** Who oversees and monitors them. */
  oversight: nullableText,
  /** Who owns them. */
  owners: nullableText,
  /** Who changes them, in the sense of changing the dial. */
  changed_by: nullableText,
  /** Where they are reported, and how often. */
  reported: nullableText,
  printed: printedText,
});

const frameworkMeasureData = z.strictObject({
  /** "annual-12", "quarterly-48". */
  id: z.string().regex(/^(annual|quarterly)-[1-9]\d*$/),
  layer: slug,
  number: z.int().positive(),
  question: text,
  /** Whether the question's cell is blank, so that the question above holds. */
  question_inherited: z.boolean(),
  measure: text,
  directorate: slug.nullable(),
  /** Why the measure is a placeholder and not yet a measure; null where it is one. */
  placeholder: nullableText,
  /** First and last line. */
  lines: z.tuple([line, line]),
  note: nullableText,
});

/** The council's measures framework: its layers, the measures of the corporate ones, and the planning rule. */
export const frameworkData = z.strictObject({
  document: text,
  title: text,
  introduction: z.array(evidentText).min(1),
  planning_rule: evidentText,
  layers: z.array(layerData).min(1),
  /** Pictures that did not survive the extraction: their captions. */
  lost_pictures: z.array(z.strictObject({ caption: text, note: nullableText, line })),
  measures: z.array(frameworkMeasureData).min(1),
});

export type FrameworkData = z.infer<typeof frameworkData>;
