/** Compares two columns by their letters as a spreadsheet orders them: A, B, … Z, AA. */
export function columnOrder(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one > other ? 1 : 0;
}
