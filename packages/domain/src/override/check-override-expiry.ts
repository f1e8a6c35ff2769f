import { addMonthsToDate } from '../period/add-months-to-date.ts';
import { formatDate } from '../period/format-date.ts';
import { isIsoDate } from '../period/is-iso-date.ts';

/**
 * What is wrong with the last day of an override that is proposed on `today`, in a sentence; null where nothing is. It lies after
 * today and at most a year ahead, so that no judgement outlives the figures it was made on. Both are ISO dates.
 */
export function checkOverrideExpiry(expiresOn: string, today: string): string | null {
  if (!isIsoDate(expiresOn)) return 'The last day must be a date.';
  if (expiresOn <= today) return 'The last day must lie after today.';
  const latest = addMonthsToDate(today, 12);
  if (expiresOn > latest)
    return `An override holds for a year at most: the last day can be ${formatDate(latest)}.`;
  return null;
}
