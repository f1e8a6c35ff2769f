import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Month, type Period } from '../period/period.ts';

/**
 * The first period from whose start a changed definition holds that lies between two periods, so that they do not compare: it
 * starts after the earlier one does and by the end of the later one. Undated periods break only the period they name.
 */
export function breakBetween(
  earlier: Period,
  later: Period,
  breaks: readonly string[],
  yearStartMonth: Month = APRIL,
): Period | null {
  for (const id of breaks) {
    const read = parsePeriod(id, yearStartMonth);
    if (!read.ok) continue;
    const { period } = read;
    if (period.id === later.id) return period;
    if (period.start === null || earlier.start === null || later.end === null) continue;
    if (earlier.start < period.start && period.start <= later.end) return period;
  }
  return null;
}
