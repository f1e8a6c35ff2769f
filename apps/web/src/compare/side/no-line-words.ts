import { parsePeriod } from '@dial/domain/period/parse-period';
import type { ComparedRow } from '../compared-row.ts';

/**
 * Why no trend is drawn. A row has figures and yet not even one point of a trend where those held before the latest are of other
 * stretches of time, so that a line of them would not end with it.
 */
export function noLineWords({
  latest,
  periodId,
  trend,
}: Pick<ComparedRow, 'latest' | 'periodId' | 'trend'>): string {
  if (latest === null || trend.length > 0) return 'Too few figures';
  const read = periodId === null ? null : parsePeriod(periodId);
  return read?.ok === true && RUNNING.has(read.period.kind)
    ? 'No line: the latest is a running total, which does not go on from the whole periods before it'
    : 'No line: the latest is of another kind of period than the figures before it';
}

const RUNNING: ReadonlySet<string> = new Set(['year-to-date', 'academic-year-to-date']);
