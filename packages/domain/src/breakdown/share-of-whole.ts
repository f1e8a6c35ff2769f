import { decimalOrNull } from '../value/decimal-or-null.ts';

/** What percentage of the whole a part's count is, to one decimal, halves up; null where that cannot be said. */
export function shareOfWhole(part: string | null, whole: string | null): string | null {
  const [of, all] = [decimalOrNull(part), decimalOrNull(whole)];
  return of === null || all === null || all.lte(0) ? null : of.times(100).div(all).round(1).toFixed(1);
}
