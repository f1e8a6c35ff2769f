import { unlikePeriods } from '@dial/domain/comparison/unlike-periods';
import type { ComparedPair } from './load-editions.ts';

/** "Different parts of the year: to Q4, to Q3": why two figures are not set against each other; null where they are alike, or one is missing. */
export function unlikeWords({ before, now }: Pick<ComparedPair, 'before' | 'now'>): string | null {
  const has = (before?.latest ?? null) !== null && (now?.latest ?? null) !== null;
  const unlike = has ? unlikePeriods(before?.periodId ?? null, now?.periodId ?? null) : null;
  if (unlike === null) return null;
  const what = unlike.differ === 'part' ? 'Different parts of the year' : 'Different kinds of period';
  return `${what}: ${unlike.before}, ${unlike.now}`;
}
