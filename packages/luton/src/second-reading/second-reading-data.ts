import { decimalCell, lineCell } from '@dial/domain/edition-data/cells';
import { observationStatus } from '@dial/domain/edition-data/observation-data';
import { z } from 'zod';

const count = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number);
const named = z.string().min(1);

export const cellRow = z.strictObject({
  line: lineCell,
  row: named,
  column: named,
  kind: z.enum([
    'actual',
    'target',
    'national',
    'statistical-neighbours',
    'comparison',
    'numerator',
    'denominator',
    'direction',
  ]),
  period: z.string(),
  raw: z.string(),
  value: decimalCell,
  status: observationStatus,
});

export const rowRow = z.strictObject({
  line: lineCell,
  title: named,
  rag: z.enum(['red', 'amber', 'green', 'none']),
  good: z.string(),
  time_period: z.string(),
  frequency: z.string(),
});

export const headlineRow = z.strictObject({
  area: named,
  red: count,
  amber: count,
  green: count,
  raw_red: named,
  raw_amber: named,
  raw_green: named,
});

export const responsibilityRow = z.strictObject({
  line: lineCell,
  title: z.string(),
  officers: z.string(),
  managers: z.string(),
  director: z.string(),
  service: z.string(),
});

export const highlightRow = z.strictObject({
  line: lineCell,
  kind: z.enum(['working-well', 'to-note']),
  position: count,
  text: named,
});

export const commentaryRow = z.strictObject({
  first_line: lineCell,
  last_line: lineCell,
  authors: z.string(),
  date_raw: z.string(),
  about: z.string(),
});

/** A figure of a part of the town or population: which indicator, which part and which kind of figure, as the reader named them. */
export const breakdownRow = z.strictObject({
  line: lineCell,
  about: named,
  part: named,
  of: z.enum(['the part', 'a count of', 'the base of', 'the share of all that is']),
  raw: named,
  value: decimalCell,
});

export const settledRow = z.strictObject({
  line: lineCell,
  column: named,
  row: named,
  field: named,
  first: z.string(),
  second: z.string(),
  /** `second`: the record was wrong and was corrected. `convention`: the same thing, written differently. */
  decision: z.enum(['first', 'second', 'both-uncertain', 'convention']),
  why: named,
});

export type SettledRow = z.infer<typeof settledRow>;

/** One edition as the second reader read it, without sight of the first reading. */
export interface SecondReading {
  readonly cells: readonly z.infer<typeof cellRow>[];
  readonly rows: readonly z.infer<typeof rowRow>[];
  readonly headline: readonly z.infer<typeof headlineRow>[];
  readonly responsibility: readonly z.infer<typeof responsibilityRow>[];
  readonly highlights: readonly z.infer<typeof highlightRow>[];
  readonly commentary: readonly z.infer<typeof commentaryRow>[];
  readonly breakdowns: readonly z.infer<typeof breakdownRow>[];
}
