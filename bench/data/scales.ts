export type ScaleName = 'S' | 'M' | 'L';

/** How much is generated. */
export interface Scale {
  readonly name: ScaleName;
  readonly indicators: number;
  readonly quarters: number;
  /** Parts of the town or population beside the whole; each has a figure wherever the whole has one. */
  readonly parts: number;
}

/** 24 thousand observations, half a million, 7.2 million. */
export const SCALES: Readonly<Record<ScaleName, Scale>> = {
  S: { name: 'S', indicators: 300, quarters: 80, parts: 0 },
  M: { name: 'M', indicators: 300, quarters: 80, parts: 20 },
  L: { name: 'L', indicators: 500, quarters: 60, parts: 240 },
};

/** The rows of an edition: as many at every scale, so that only the amount behind them differs. */
export const LISTED = 300;

export function isScaleName(text: string): text is ScaleName {
  return Object.hasOwn(SCALES, text);
}
