import { expect, it } from 'vitest';
import { basisWords, unitOf } from './basis-words.ts';

it('says of rates what they are against', () => {
  expect(basisWords({ basis: 'RATE', whole: '34.8' }, '%')).toBe(
    'Against the whole borough’s 34.8%, which the line in the picture marks.',
  );
  expect(basisWords({ basis: 'RATE', whole: null }, '%')).toContain('nothing is compared');
});

it('says of numbers and shares that they are no rates', () => {
  expect(basisWords({ basis: 'COUNT', whole: '152' }, '%')).toMatch(/^How many of the 152 .* not rates/);
  expect(basisWords({ basis: 'COUNT', whole: null }, '%')).toMatch(/^How many are in each part/);
  expect(basisWords({ basis: 'SHARE', whole: '152' }, '%')).toMatch(/^Of the 152 counted .* no rate/);
  expect(basisWords({ basis: 'SHARE', whole: null }, '%')).toMatch(/^Of those counted/);
});

it('counts in numbers where the indicator is a percentage, and shares in percentages', () => {
  expect(unitOf({ basis: 'COUNT' }, '%')).toBe('number');
  expect(unitOf({ basis: 'COUNT' }, 'per 10,000')).toBe('number');
  expect(unitOf({ basis: 'COUNT' }, '£m')).toBe('£m');
  expect(unitOf({ basis: 'SHARE' }, 'number')).toBe('%');
  expect(unitOf({ basis: 'RATE' }, 'per 10,000')).toBe('per 10,000');
});
