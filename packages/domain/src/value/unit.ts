/** How values of a unit are written, and what a quotient is multiplied by to be in it. */
export interface UnitStyle {
  readonly prefix: string;
  readonly suffix: string;
  /** The suffix where the figure shown is exactly 1. */
  readonly suffixOfOne?: string;
  /** Values are shares of a whole: a numerator above its denominator is a fault to flag, a difference is in points. */
  readonly isShare: boolean;
  /** numerator ÷ denominator × per = value: 100 for %, 10,000 for a rate per 10,000. */
  readonly per: number;
  /** A shown 1 stands for this many: a million for £m. */
  readonly scale: number;
}

const PLAIN = { prefix: '', suffix: '', isShare: false, per: 1, scale: 1 } as const;

/** The vocabulary of units. A value is a number in its unit: 51.91 for £51.91m, 98.39 for 98.39%. */
export const UNITS = {
  number: PLAIN,
  '%': { ...PLAIN, suffix: '%', isShare: true, per: 100 },
  '£': { ...PLAIN, prefix: '£' },
  '£m': { ...PLAIN, prefix: '£', suffix: 'm', scale: 1_000_000 },
  million: { ...PLAIN, suffix: ' million', scale: 1_000_000 },
  days: { ...PLAIN, suffix: ' days', suffixOfOne: ' day' },
  hours: { ...PLAIN, suffix: ' hours', suffixOfOne: ' hour' },
  'per 1,000 properties': { ...PLAIN, suffix: ' per 1,000 properties', per: 1_000 },
  'per 10,000': { ...PLAIN, suffix: ' per 10,000', per: 10_000 },
  'per 100,000': { ...PLAIN, suffix: ' per 100,000', per: 100_000 },
  tCO2: { ...PLAIN, suffix: ' tCO2' },
  'kg CO2 per m²': { ...PLAIN, suffix: ' kg CO2 per m²' },
  '£ per week': { ...PLAIN, prefix: '£', suffix: ' per week' },
} as const satisfies Record<string, UnitStyle>;

export type Unit = keyof typeof UNITS;
