/** Days from one ISO date to another; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  // A day in UTC has 24 hours all year.
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
