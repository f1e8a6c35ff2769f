/**
 * JSON of one form: keys in the order of their code units, no spaces. Two values that hold the same give the same text, whatever
 * order their keys came in; the order of lists counts.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
