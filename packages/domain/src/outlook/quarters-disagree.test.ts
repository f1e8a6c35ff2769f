import { describe, expect, it } from 'vitest';
import { actual } from '../rating/fixtures.ts';
import { quartersDisagree } from './quarters-disagree.ts';
import { yearFigures } from './year-figures.ts';

const at = (...figures: [string, string][]) =>
  quartersDisagree(
    yearFigures(
      figures.map(([period, value]) => actual(period, value)),
      true,
    ),
    { year: 2016, quarter: 2 },
  )?.toFixed() ?? null;

describe('quartersDisagree', () => {
  it('gives what the quarters come to where the year to date is far from it', () => {
    expect(at(['2016-17-q1', '50'], ['2016-17-q2', '50'], ['2016-17-ytd-q2', '94'])).toBe('100');
    expect(at(['2016-17-q1', '50'], ['2016-17-q2', '50'], ['2016-17-ytd-q2', '106'])).toBe('100');
  });

  it('is nothing within rounding, or where either is not held', () => {
    expect(at(['2016-17-q1', '50'], ['2016-17-q2', '50'], ['2016-17-ytd-q2', '95'])).toBeNull();
    expect(at(['2016-17-q1', '50'], ['2016-17-ytd-q2', '60'])).toBeNull();
    expect(at(['2016-17-q2', '50'], ['2016-17-ytd-q2', '90'])).toBeNull();
    expect(at(['2016-17-q1', '50'])).toBeNull();
  });
});
