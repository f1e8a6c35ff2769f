import { FREQUENCY_WORDS, type Frequency } from '@dial/domain/period/frequency';

const ORDER = Object.keys(FREQUENCY_WORDS);

/** Its place among the frequencies, the most often first, from 0. */
export function frequencyRank(frequency: Frequency): number {
  return ORDER.indexOf(frequency);
}
