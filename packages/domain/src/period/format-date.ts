import { monthName } from './month-name.ts';

/**
 * An ISO calendar date as a British reader writes it: "2024-02-26" gives "26 Feb 2024".
 * Works on the text alone, so no time zone can shift the day. Text that is not an ISO date comes back unchanged:
 * showing what is stored is better than hiding it.
 */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = monthName(Number(month));
  return year && name && day ? `${Number(day)} ${name} ${year}` : iso;
}
