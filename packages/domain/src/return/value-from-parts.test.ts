import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '../rating/fixtures.ts';
import type { Unit } from '../value/unit.ts';
import { valueFromParts } from './value-from-parts.ts';

const made = (
  numerator: string,
  denominator: string,
  unit: Unit,
  decimals: number | null,
  typed?: string,
) => {
  const made = valueFromParts({
    numerator: decimal(numerator),
    denominator: decimal(denominator),
    unit,
    decimals,
    typed: typed === undefined ? null : decimal(typed),
  });
  return made.ok
    ? `${made.value.toFixed()}${made.warning === null ? '' : ` ${made.warning}`}`
    : `${made.field}: ${made.error}`;
};

it.each([
  // 001 lines 727 and 521.
  ['59', '186', '%', 1, '31.7'],
  ['27217795.70', '63577546.70', '%', 1, '42.8'],
  ['1', '8', '%', 1, '12.5'],
  ['1', '800', '%', 1, '0.1'],
  ['1', '3', '%', null, '33.333333'],
  ['-1', '8', '%', 0, '-13'],
  ['45', '10000', 'per 10,000', 1, '45'],
  ['186', '10', 'days', 1, '18.6'],
  ['0', '12', '%', 1, '0'],
  ['7706', '7152', '%', 1, '107.7 7,706 of 7,152 is more than the whole. Is it right?'],
  ['7152', '7152', '%', 1, '100'],
  ['20', '10', 'days', 1, '2'],
  ['5', '0', '%', 1, 'denominator: The denominator has to be above zero.'],
  ['5', '-2', '%', 1, 'denominator: The denominator has to be above zero.'],
] as const)('%s of %s in %s to %s places is %s', (numerator, denominator, unit, decimals, expected) => {
  expect(made(numerator, denominator, unit, decimals)).toBe(expected);
});

it.each([
  ['31.7', 1, '31.7'],
  ['31.72', 1, '31.7'],
  ['31.720', 1, '31.7'],
  ['31.720430', 1, '31.7'],
  ['31.71', 1, 'value: 59 of 186 is 31.72%, not 31.71%.'],
  ['31.8', 1, 'value: 59 of 186 is 31.7%, not 31.8%.'],
  // A value with fewer places than are shown is another one.
  ['32', 1, 'value: 59 of 186 is 31.7%, not 32.0%.'],
  ['32', 0, '32'],
  ['0.317', 1, 'value: 59 of 186 is 31.72%, not 0.317%.'],
])('59 of 186 typed as %s, shown with %i places: %s', (typed, decimals, expected) => {
  expect(made('59', '186', '%', decimals, typed)).toBe(expected);
});

it('agrees with its own value, at any number of places', () => {
  const whole = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 4 }), (numerator, denominator, decimals) => {
      const parts = {
        numerator: decimal(`${numerator}`),
        denominator: decimal(`${denominator}`),
        unit: '%',
        decimals,
      } as const;
      const first = valueFromParts({ ...parts, typed: null });
      expect(first.ok && valueFromParts({ ...parts, typed: first.value }).ok).toBe(true);
    }),
  );
});
