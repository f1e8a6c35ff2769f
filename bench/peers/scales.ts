export interface Scale {
  readonly indicators: number;
  /** Quarters. */
  readonly periods: number;
  /** The whole, and wards or groups of people. */
  readonly breakdowns: number;
}

export type ScaleName = 'S' | 'M' | 'L';

/** 24 thousand, half a million and 7.2 million actual values; the whole's targets come on top. */
export const SCALES: Readonly<Record<ScaleName, Scale>> = {
  S: { indicators: 300, periods: 80, breakdowns: 1 },
  M: { indicators: 300, periods: 80, breakdowns: 21 },
  L: { indicators: 500, periods: 60, breakdowns: 240 },
};

/** The indicators of one list: as many at every scale, so that only the amount behind it differs. */
export const LISTED = 300;

/** The last periods are editions: in each, every indicator has a report. */
export const EDITIONS = 12;

export function scaleNamed(name: string): Scale {
  const scale = Object.entries(SCALES).find(([known]) => known === name)?.[1];
  if (scale === undefined) throw new Error(`${name} is no scale: S, M or L.`);
  return scale;
}
