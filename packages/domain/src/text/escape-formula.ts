/**
 * Text for a cell of a file that a spreadsheet may open: what it would run as a formula (it begins with = + - @, a tab or a
 * carriage return) gets an apostrophe in front. Not for numbers, whose minus sign a spreadsheet may read.
 */
export function escapeFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
