import { FREQUENCY_WORDS, type Frequency } from '@dial/domain/period/frequency';

/** How often returns are owed: "Quarterly"; those of indicators that print no frequency are owed each quarter. */
export function frequencyWords(frequency: Frequency | null): string {
  return frequency === null ? 'No frequency printed' : FREQUENCY_WORDS[frequency];
}
