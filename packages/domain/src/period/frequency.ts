/** How often an indicator is reported on. */
export type Frequency = 'MONTHLY' | 'QUARTERLY' | 'TERMLY' | 'SIX_MONTHLY' | 'ANNUAL' | 'FIVE_YEARLY';
