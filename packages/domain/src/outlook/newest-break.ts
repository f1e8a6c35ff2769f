import { parsePeriod } from '../period/parse-period.ts';
import type { Month, Period } from '../period/period.ts';

/** The newest of the breaks from whose start another definition holds by the end of a period; null without one. */
export function newestBreak(breaks: readonly string[], until: Period, yearStartMonth: Month): Period | null {
  const begun = breaks.flatMap((id) => {
    const read = parsePeriod(id, yearStartMonth);
    if (!read.ok || read.period.start === null || until.end === null) return [];
    return read.period.start <= until.end ? [{ period: read.period, start: read.period.start }] : [];
  });
  return begun.sort((a, b) => (a.start < b.start ? 1 : -1))[0]?.period ?? null;
}
