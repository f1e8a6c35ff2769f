import type { UnratedReason } from '../rating/rating.ts';
import { type AgreedMeasure, countedReports } from './agreed-measure.ts';

/** What an outcome lacks in an edition. */
export type OutcomeGap = 'NO_MEASURE' | 'NO_TARGET' | 'NO_DATA';

/** A row without a rating for one of these has nothing to be rated against, whatever figure comes. */
const WANT_OF_TARGET: ReadonlySet<UnratedReason | null> = new Set<UnratedReason>([
  'NO_TARGET',
  'TARGET_NOT_NUMERIC',
  'ZERO_TARGET_NO_TOLERANCE',
  'NO_RULE',
  'NOT_JUDGED',
]);

/**
 * What an outcome lacks in an edition, by its agreed measures there:
 * - NO_MEASURE, no measure is agreed; it stands alone;
 * - NO_TARGET, the edition reports agreed measures and not one of them has a target it can be rated against;
 * - NO_DATA, no agreed measure is reported with a figure for the period it reports on. A figure of an earlier year is none,
 *   though a published rating may rest on it: an outcome may be on track and lack this year's data.
 *
 * Empty where nothing is missing.
 */
export function outcomeGaps(measures: readonly AgreedMeasure[]): readonly OutcomeGap[] {
  if (measures.length === 0) return ['NO_MEASURE'];
  const reports = countedReports(measures);
  const gaps: OutcomeGap[] = [];
  if (
    reports.length > 0 &&
    reports.every((row) => row.rag === null && WANT_OF_TARGET.has(row.unratedReason))
  ) {
    gaps.push('NO_TARGET');
  }
  if (!reports.some(({ hasFigure }) => hasFigure)) gaps.push('NO_DATA');
  return gaps;
}
