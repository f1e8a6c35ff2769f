/** How often an indicator is reported on, the most often first, in words. */
export const FREQUENCY_WORDS = {
  MONTHLY: 'Monthly',
  TERMLY: 'Termly',
  QUARTERLY: 'Quarterly',
  SIX_MONTHLY: 'Six-monthly',
  ANNUAL: 'Annual',
  FIVE_YEARLY: 'Five-yearly',
} as const;

export type Frequency = keyof typeof FREQUENCY_WORDS;
