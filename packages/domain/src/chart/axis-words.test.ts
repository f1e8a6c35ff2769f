import { describe, expect, it } from 'vitest';
import { axisTitle, labelWords, tickWords } from './axis-words.ts';

describe('tickWords', () => {
  it('gives all ticks the decimals that one needs', () => {
    expect(tickWords([98, 98.1, 98.25], '%')).toEqual(['98.00%', '98.10%', '98.25%']);
    expect(tickWords([0, 2500, 5000, 12500], 'number')).toEqual(['0', '2,500', '5,000', '12,500']);
  });

  it('shortens long figures and leaves words to the title', () => {
    expect(tickWords([0, 500000, 1500000], 'number')).toEqual(['0', '500k', '1.5m']);
    expect(tickWords([0, 4.5], 'million')).toEqual(['0', '4.5m']);
    expect(tickWords([0, 20], '£m')).toEqual(['£0m', '£20m']);
    expect(tickWords([10, 20], 'days')).toEqual(['10', '20']);
    expect(tickWords([500, 600], '£ per week')).toEqual(['£500', '£600']);
    expect(tickWords([-5, 0], '%')).toEqual(['−5%', '0%']);
  });
});

describe('labelWords', () => {
  it('is exact and short', () => {
    expect(labelWords('4.43', 'million', 2)).toBe('4.43m');
    expect(labelWords('13.76', 'days', 1)).toBe('13.76');
    expect(labelWords('98.60', '%', 1)).toBe('98.6%');
    expect(labelWords('57.5', 'number', 0)).toBe('57.5');
  });
});

describe('axisTitle', () => {
  it('says what the ticks do not', () => {
    expect(
      ['days', 'per 10,000', 'tCO2', '£ per week', '%', '£m', 'million', 'number'].map(axisTitle),
    ).toEqual(['Days', 'Per 10,000', 'tCO2', 'Per week', '', '', '', '']);
  });
});
