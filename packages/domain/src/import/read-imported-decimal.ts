import { asTyped } from '../value/as-typed.ts';
import { parseDecimal } from '../value/parse-decimal.ts';

/** As nearly every cell is written; such a text is its own exact decimal. */
const EXACT = /^-?\d{1,30}(?:\.\d{1,9})?$/;

export type ImportedDecimal =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly error: string };

/**
 * The exact decimal that a cell holds, with the places written: "51.90", "669,078", "-0.8". Null for an empty cell.
 * Units, signs of currency and words are errors, in a sentence.
 */
export function readImportedDecimal(cell: string): ImportedDecimal {
  if (EXACT.test(cell)) return { ok: true, text: cell };
  if (cell.trim() === '') return { ok: true, text: null };
  const read = parseDecimal(cell);
  if (read.ok) return { ok: true, text: asTyped(read.value, cell) };
  return { ok: false, error: `${read.error}. Write the figure alone, without its unit.` };
}
