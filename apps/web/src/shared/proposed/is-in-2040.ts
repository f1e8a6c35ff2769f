/** Whether a measure proposed for Luton 2040 is to be included in it: its cell begins with yes ("Yes part" too), in any case. */
export function isIn2040({ includeIn2040 }: { readonly includeIn2040: string | null }): boolean {
  return includeIn2040 !== null && /^\s*yes\b/i.test(includeIn2040);
}
