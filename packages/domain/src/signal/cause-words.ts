import type { SpecialCause } from './special-causes.ts';

/** Why a point is more than noise: "it lies above the upper limit". */
export function causeWords({ rule, side }: SpecialCause): string {
  const high = side === 'high';
  switch (rule) {
    case 'outside-limits':
      return `it lies ${high ? 'above the upper' : 'below the lower'} limit`;
    case 'trend':
      return `it ends or continues 7 points that all ${high ? 'rise' : 'fall'}`;
    case 'two-of-three':
      return `two of three points lie near the ${high ? 'upper' : 'lower'} limit`;
    case 'shift':
      return `7 points in a row lie ${high ? 'above' : 'below'} the mean`;
  }
}
