import { describe, expect, it } from 'vitest';
import { sameCellField } from './same-cell-field.ts';

describe('value', () => {
  it.each([
    ['79.60', '79.6'],
    ['12.0', '12'],
    ['100', '100'],
  ])('%s is %s', (first, second) => {
    expect(sameCellField('value', first, second)).toBe(true);
  });

  it.each([
    ['100', '10'],
    ['0.5', '5'],
    ['', '0'],
  ])('"%s" is not "%s"', (first, second) => {
    expect(sameCellField('value', first, second)).toBe(false);
  });
});

describe('raw', () => {
  it('does not mind spaces', () => {
    expect(sameCellField('raw', '94.2 %', '94.2%')).toBe(true);
  });

  it('takes figures letter by letter', () => {
    expect(sameCellField('raw', '£1,132,515.00', '£1,132,515.01')).toBe(false);
  });

  it('accepts a text that the extraction broke', () => {
    const joined = 'annual measuree, data putolished: late 2024';
    expect(sameCellField('raw', 'annual measure, data published: late 2024', joined)).toBe(true);
    expect(sameCellField('raw', 'annual measure, data published: late 2024', 'tbc')).toBe(false);
  });
});

it('takes every other field as it is', () => {
  expect(sameCellField('period', '2023-24-q3', '2023-24-ytd-q3')).toBe(false);
  expect(sameCellField('status', 'final', 'final')).toBe(true);
});
