import { z } from 'zod';
import { parsePeriod } from '../period/parse-period.ts';

/** Building blocks of the data files. A cell that is empty means null where it may be. */
export const text = z.string().trim().min(1);

export const nullableText = text.nullable();

/** A line of the source document, counted from 1. */
export const line = z.int().positive();

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a lower-case slug');

export const periodId = z.string().superRefine((id, context) => {
  const parsed = parsePeriod(id);
  if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.error });
});

const emptyAsNull = (value: unknown) => (value === '' ? null : value);

/** Cells of a CSV file arrive as text. */
export const textCell = z.preprocess(emptyAsNull, nullableText);
export const periodCell = z.preprocess(emptyAsNull, periodId.nullable());
export const lineCell = z
  .string()
  .regex(/^[1-9]\d*$/, 'must be a line number')
  .transform(Number);
export const yesNoCell = z.enum(['yes', 'no']).transform((value) => value === 'yes');

/** An exact decimal without separators, unit or exponent; empty for none. */
export const decimalCell = z.preprocess(
  emptyAsNull,
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'must be a decimal without separators or unit')
    .nullable(),
);
