import { parsePeriod } from '../period/parse-period.ts';
import { placeInYear } from '../period/place-in-year.ts';
import type { TargetCadence } from '../target/target.ts';
import { targetIsFor } from './target-is-for.ts';

/**
 * Whether a target says anything of a figure for a period: one for that time, for the year so far, for another stretch that ends the
 * same day, for the year it belongs to, or a standing one. A quarter's own target says nothing of another quarter. Ids that
 * cannot be read concern nothing.
 */
export function targetConcerns(
  target: { readonly cadence: TargetCadence; readonly period: string | null },
  reportedPeriod: string,
): boolean {
  const reported = parsePeriod(reportedPeriod);
  const period = target.period === null ? null : parsePeriod(target.period);
  if (!reported.ok || (period !== null && !period.ok)) return false;
  const row = { reported: reported.period, place: placeInYear(reported.period) };
  return targetIsFor({ target, period: period?.period ?? null }, row) !== 'other';
}
