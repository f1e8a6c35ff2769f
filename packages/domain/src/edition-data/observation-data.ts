import { z } from 'zod';
import { decimalCell, lineCell, periodCell, periodId, slug, textCell, yesNoCell } from './cells.ts';

export const observationStatus = z.enum([
  'final',
  'provisional',
  'revised',
  'awaited',
  'not-due',
  'not-available',
  'not-applicable',
  'not-set',
  'blank',
  'suppressed',
  'uncertain',
]);

/** Statuses of a cell that holds a figure. */
const FIGURE = new Set(['final', 'provisional', 'revised']);

function checkFigure(cell: { value: string | null; status: string }, context: z.core.$RefinementCtx): void {
  const figure = FIGURE.has(cell.status);
  if (figure && cell.value === null) {
    context.addIssue({
      code: 'custom',
      path: ['value'],
      message: `is empty, but the status is ${cell.status}`,
    });
  }
  if (!figure && cell.status !== 'uncertain' && cell.value !== null) {
    context.addIssue({
      code: 'custom',
      path: ['status'],
      message: `is ${cell.status}, but there is a value`,
    });
  }
}

/** A printed value: a row of `observations.csv` and, of a part of the town or population, of `breakdowns.csv`. */
export const observationData = z
  .strictObject({
    indicator: slug,
    period: periodId,
    kind: z.enum([
      'actual',
      'national',
      'statistical-neighbours',
      'comparison',
      'numerator',
      'denominator',
      // Of those the indicator counts, the percentage in a part. No rate of that part.
      'share-of-whole',
    ]),
    /** The part of the town or population; empty for the whole borough. */
    breakdown: slug.or(z.literal('')),
    raw: z.string(),
    value: decimalCell,
    status: observationStatus,
    expected: textCell,
    heading: textCell,
    /** For a numerator or denominator: the periods whose actual it produces. */
    attached_to: z
      .string()
      .transform((ids) => ids.split(' ').filter((id) => id !== ''))
      .pipe(z.array(periodId)),
    standing: yesNoCell,
    line: lineCell,
    column: z.string().min(1),
    note: textCell,
  })
  .superRefine(checkFigure)
  .refine(({ kind, breakdown }) => kind !== 'share-of-whole' || breakdown !== '', {
    path: ['kind'],
    error: 'is share-of-whole, but there is no breakdown',
  });

export type ObservationData = z.infer<typeof observationData>;

/** A printed target: a row of `targets.csv`. */
export const targetData = z
  .strictObject({
    indicator: slug,
    period: periodCell,
    cadence: z.enum(['period', 'year-to-date', 'year', 'standing']),
    form: z.enum(['level', 'range', 'change', 'sentence']),
    raw: z.string(),
    value: decimalCell,
    lower: decimalCell,
    upper: decimalCell,
    change_by: z.preprocess(
      (value) => (value === '' ? null : value),
      z.enum(['percent', 'points', 'number']).nullable(),
    ),
    baseline: periodCell,
    provisional: yesNoCell,
    status: observationStatus,
    standing: yesNoCell,
    line: lineCell,
    column: z.string().min(1),
    note: textCell,
  })
  .superRefine((target, context) => {
    if (target.form === 'level') checkFigure(target, context);
    if (
      target.form === 'change' &&
      FIGURE.has(target.status) &&
      (target.value === null || target.change_by === null)
    ) {
      context.addIssue({ code: 'custom', path: ['change_by'], message: 'and value are needed for a change' });
    }
    if (
      target.form === 'range' &&
      FIGURE.has(target.status) &&
      (target.lower === null || target.upper === null)
    ) {
      context.addIssue({ code: 'custom', path: ['lower'], message: 'and upper are needed for a range' });
    }
    if ((target.cadence === 'standing') !== (target.period === null)) {
      context.addIssue({ code: 'custom', path: ['period'], message: 'is for every cadence but standing' });
    }
  });

export type TargetData = z.infer<typeof targetData>;

/** A printed tick, cross or arrow: a row of `directions.csv`. */
export const directionData = z.strictObject({
  indicator: slug,
  period: periodCell,
  raw: z.string(),
  movement: z.enum(['better', 'worse', 'same', 'not-comparable']),
  line: lineCell,
  column: z.string().min(1),
  note: textCell,
});

export type DirectionData = z.infer<typeof directionData>;
