import { type EditionQuarter, editionQuarter } from '../period/edition-quarter.ts';
import type { Frequency } from '../period/frequency.ts';
import { isoDate } from '../period/iso-date.ts';
import { APRIL, type Month } from '../period/period.ts';

/** Days after the quarter's last day. */
const QUICK = 28;
const SLOW = 56;
/** Days that officers have at least, however late the edition is opened. */
const LEAST = 14;

/**
 * The ISO date on which a return is due unless an editor sets another: 28 days after the end of the edition's quarter for what is
 * collected monthly or quarterly, 56 days for the rest, which mostly waits for somebody else's publication; never less than 14
 * days from the day on which the edition is opened. No document prints due dates, so all three are Dial's own defaults.
 *
 * @param openedOn ISO date
 * @throws RangeError where there is no such quarter
 */
export function returnDueOn(
  frequency: Frequency | null,
  edition: EditionQuarter,
  openedOn: string,
  yearStartMonth: Month = APRIL,
): string {
  const { end } = editionQuarter(edition, yearStartMonth);
  const days = frequency === null || frequency === 'MONTHLY' || frequency === 'QUARTERLY' ? QUICK : SLOW;
  const date = new Date(Math.max(daysAfter(end, days), daysAfter(openedOn, LEAST)));
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** A day in UTC has 24 hours all year, so adding days to it moves the calendar alone. */
function daysAfter(day: string, days: number): number {
  return Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
}
