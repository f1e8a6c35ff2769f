import Big from 'big.js';
import type { Tolerance } from './tolerance.ts';

/** The legend of 2016-17 (000 line 35): at least 95% of target achieved, within 10% of target, more than 10% outside. */
export const DEFAULT_TOLERANCE: Tolerance = {
  kind: 'percent-of-target',
  green: new Big(5),
  amber: new Big(10),
};
