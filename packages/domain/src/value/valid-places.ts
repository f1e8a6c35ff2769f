/** A number of decimal places that arithmetic can use: whole, 0 to 20. Anything else is brought there. */
export function validPlaces(decimals: number): number {
  return Number.isFinite(decimals) ? Math.min(Math.max(Math.trunc(decimals), 0), 20) : 0;
}
