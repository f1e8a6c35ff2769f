import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Aggregation } from './actual.ts';
import { type QuarterFigure, yearToDate } from './year-to-date.ts';

function quarter(
  number: number,
  value: string | null,
  numerator?: string,
  denominator?: string,
): QuarterFigure {
  const read = (text: string | null | undefined) => (text == null ? null : new Big(text));
  return {
    period: `2023-24-q${number}`,
    value: read(value),
    numerator: read(numerator),
    denominator: read(denominator),
  };
}

const value = (aggregation: Aggregation, quarters: QuarterFigure[]) => {
  const result = yearToDate(aggregation, quarters, '%');
  return result.kind === 'known' ? result.value.toFixed(2) : result;
};

describe('yearToDate', () => {
  it('adds up (001 line 192: 31, 46 and 2 affordable homes are 79)', () => {
    expect(value('sum', [quarter(1, '31'), quarter(2, '46'), quarter(3, '2')])).toBe('79.00');
  });

  it('takes the last of a stock, a rolling figure and a running total', () => {
    const quarters = [quarter(1, '410'), quarter(2, null), quarter(3, '390')];
    for (const aggregation of ['latest', 'rolling', 'cumulative'] as const) {
      expect(value(aggregation, quarters)).toBe('390.00');
    }
  });

  it('never takes an older quarter for the last', () => {
    const missing = { kind: 'incomplete', missing: ['2023-24-q2'] };
    expect(value('latest', [quarter(1, '410'), quarter(2, null)])).toEqual(missing);
    expect(value('sum', [quarter(1, '410'), quarter(2, null)])).toEqual(missing);
    expect(value('recompute', [quarter(1, '50', '1', '2'), quarter(2, '50', '1')])).toEqual(missing);
  });

  it('recomputes a share from its parts, not from its quarters', () => {
    expect(value('recompute', [quarter(1, '50', '1', '2'), quarter(2, '100', '98', '98')])).toBe('99.00');
  });

  it('keeps and flags a numerator above its denominator (001 line 206: 7706 of 7152)', () => {
    const result = yearToDate('recompute', [quarter(3, '93', '7706', '7152')], '%');
    expect(result).toMatchObject({ kind: 'known', numeratorExceedsDenominator: true });
    expect(result.kind === 'known' && result.value.toFixed(1)).toBe('107.7');
  });

  it('multiplies a rate by its base and does not flag it', () => {
    const result = yearToDate('recompute', [quarter(1, null, '340', '32000')], 'per 1,000 properties');
    const days = yearToDate('recompute', [quarter(1, null, '340', '17')], 'days');
    expect(days).toMatchObject({ kind: 'known', numeratorExceedsDenominator: false });
    expect(result).toMatchObject({ kind: 'known', numeratorExceedsDenominator: false });
    expect(result.kind === 'known' && result.value.toFixed(3)).toBe('10.625');
  });

  it('says why there is none', () => {
    expect(value('average', [quarter(1, '20')])).toMatchObject({ kind: 'none' });
    expect(value('recompute', [quarter(1, null, '0', '0')])).toMatchObject({ kind: 'none' });
    expect(value('sum', [])).toMatchObject({ kind: 'none' });
  });
});
