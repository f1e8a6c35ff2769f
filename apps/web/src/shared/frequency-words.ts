import type { Frequency } from './indicator-filters.ts';

/** How often an indicator is reported, the most often first. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, string>> = {
  MONTHLY: 'Monthly',
  TERMLY: 'Termly',
  QUARTERLY: 'Quarterly',
  SIX_MONTHLY: 'Six-monthly',
  ANNUAL: 'Annual',
  FIVE_YEARLY: 'Five-yearly',
};

const ORDER = Object.keys(FREQUENCY_WORDS);

/** Its place in that order, from 0. */
export function frequencyRank(frequency: Frequency): number {
  return ORDER.indexOf(frequency);
}
