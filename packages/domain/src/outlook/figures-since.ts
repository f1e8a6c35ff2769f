import { parsePeriod } from '../period/parse-period.ts';
import type { Month, Period } from '../period/period.ts';
import type { Actual } from '../value/actual.ts';

/** The figures that hold nothing from before a break: a year that it falls into is left out as a whole. All of them without one. */
export function figuresSince(
  figures: readonly Actual[],
  broken: Period | null,
  yearStartMonth: Month,
): readonly Actual[] {
  const from = broken?.start ?? null;
  if (from === null) return figures;
  return figures.filter(({ period }) => {
    const read = parsePeriod(period, yearStartMonth);
    return read.ok && read.period.start !== null && read.period.start >= from;
  });
}
