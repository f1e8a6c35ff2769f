import type { PartMeasure } from './breakdown-figure.ts';

/** Whether a part's figure can be higher or lower than the whole's: a count of a part is only ever some of it. */
export function isRate(measure: PartMeasure): boolean {
  return measure === 'share' || measure === 'rate' || measure === 'average';
}
