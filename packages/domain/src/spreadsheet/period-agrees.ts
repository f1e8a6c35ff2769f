import { monthName } from '../period/month-name.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { foldText } from '../text/fold-text.ts';
import { monthOf } from './read-written-date.ts';

/**
 * Whether what a row says of its period fits the period that is asked for: its label ("Q4 2023-24"), its id, or, as a
 * spreadsheet rewrites the label of a month, "Dec-23". A text that nobody can compare fits.
 *
 * @param period period id
 */
export function periodAgrees(said: string, period: string): boolean {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return true;
  const { label, parts } = parsed.period;
  if ([label, period].some((text) => foldText(text) === foldText(said))) return true;
  if (parts.kind !== 'month') return false;
  const [, word = '', year = ''] = /^(?:\d{1,2}[ -])?([a-z]{3,9})[ -](\d{4}|\d{2})$/i.exec(said.trim()) ?? [];
  return (
    monthOf(word) > 0 &&
    monthName(monthOf(word)) === monthName(parts.month) &&
    Number(year) % 100 === parts.year % 100
  );
}
