import type { Period } from '../period/period.ts';
import type { Actual } from '../value/actual.ts';
import type { Unrated } from './basis.ts';

/** Why there is no figure for a period, from the observation that stands there, if any. */
export function missingFigure(actual: Actual | undefined, period: Period): Unrated {
  const expected = actual?.expected ? `, expected ${actual.expected}` : '';
  const of = `for ${period.label}`;
  const unrated = (reason: Unrated['reason'], explanation: string): Unrated => ({
    kind: 'unrated',
    reason,
    explanation,
  });
  switch (actual?.status) {
    case 'awaited':
      return unrated('AWAITING_DATA', `The figure ${of} is awaited${expected}.`);
    case 'not-due':
      return unrated('NOT_DUE', `The figure ${of} is not due yet${expected}.`);
    case 'suppressed':
      return unrated('SUPPRESSED', `The figure ${of} is suppressed.`);
    case 'uncertain':
      return unrated(
        'UNCERTAIN_VALUE',
        `The figure ${of}, printed as "${actual.raw}", cannot be read with certainty.`,
      );
    case 'not-applicable':
      return unrated('NOT_AVAILABLE', `A figure ${of} does not apply.`);
    default:
      return unrated('NOT_AVAILABLE', `There is no figure ${of}.`);
  }
}
