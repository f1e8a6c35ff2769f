import { type EditionQuarter, editionQuarter } from '../period/edition-quarter.ts';
import { formatDate } from '../period/format-date.ts';
import { isIsoDate } from '../period/is-iso-date.ts';

/** Years after the end of its quarter in which an edition is dealt with. */
const MOST_YEARS = 2;

const NO_DAY = 'The date is no day of the calendar.';

/** Why an edition's returns cannot fall due on a day, an ISO date: its quarter is not over. Null where they can. */
export function dueDayFault(day: string, edition: EditionQuarter): string | null {
  if (!isIsoDate(day)) return NO_DAY;
  const { end } = editionQuarter(edition);
  return day < end ? `The quarter ends on ${formatDate(end)}. Choose that day or a later one.` : null;
}

/** Why an edition cannot go to a meeting on a day: it lies before the end of its quarter, or more than two years after it. */
export function meetingDayFault(day: string, edition: EditionQuarter): string | null {
  const early = dueDayFault(day, edition);
  if (early !== null) return early;
  const { end } = editionQuarter(edition);
  const last = `${Number(end.slice(0, 4)) + MOST_YEARS}${end.slice(4)}`;
  return day > last
    ? `The quarter ends on ${formatDate(end)}. Choose a day up to ${formatDate(last)}.`
    : null;
}

/** Why nothing can be hoped for on a day: it is past. */
export function comingDayFault(day: string, today: string): string | null {
  if (!isIsoDate(day)) return NO_DAY;
  return day < today ? 'The day is past. Choose today or a later day.' : null;
}
