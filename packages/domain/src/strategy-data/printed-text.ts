import { z } from 'zod';
import { line, nullableText, text } from '../edition-data/cells.ts';

/** A text as it is printed, noise and all, with its line. */
export const printedText = z.strictObject({ raw: text, line });

/** A text as it evidently reads, with its line; `raw` is what is printed where that differs. */
export const evidentText = z.strictObject({ text, raw: nullableText, line, note: nullableText });

export type EvidentText = z.infer<typeof evidentText>;
