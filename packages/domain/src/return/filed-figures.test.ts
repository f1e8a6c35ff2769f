import { describe, expect, it } from 'vitest';
import { filedFigures } from './filed-figures.ts';
import { EMPTY_RETURN, type ReturnContent } from './return-content.ts';

const filed = (content: Partial<ReturnContent>, unit: '%' | '£m' | 'number' = '%') =>
  filedFigures({ ...EMPTY_RETURN, ...content }, { period: '2096-97-q3', unit, decimals: 1 });

describe('filedFigures', () => {
  it.each([
    ['98.30', '%', '98.30'],
    [' 98.3% ', '%', '98.3'],
    ['.5', '%', '0.5'],
    ['1,234', 'number', '1234'],
    ['−0.30', '%', '-0.30'],
    ['£1.720m', '£m', '1.720'],
    ['100', '%', '100'],
    ['98.', '%', '98'],
  ] as const)('keeps %j in %s with its places as %s, and as typed', (value, unit, exact) => {
    expect(filed({ value }, unit)).toMatchObject([
      { period: '2096-97-q3', value: exact, raw: value.trim(), status: 'FINAL', reason: null },
    ]);
  });

  it('works a value out from its parts, with the places it is shown with', () => {
    expect(filed({ numerator: '59', denominator: '118.0' })).toMatchObject([
      { value: '50.0', raw: '50.0%', numerator: '59', denominator: '118.0' },
    ]);
  });

  it('says of what is missing why, or when it is expected', () => {
    expect(filed({ status: 'AWAITED', expected: '2097-05-12' })).toMatchObject([
      { value: null, raw: 'Awaited', status: 'AWAITED', expected: '12 May 2097', note: null },
    ]);
    expect(filed({ status: 'NOT_AVAILABLE', reason: ' Made up. ' })).toMatchObject([
      { value: null, raw: 'Not available', expected: null, note: 'Made up.', reason: null },
    ]);
  });

  it('keeps the reasons of revised figures for the public', () => {
    const revision = { period: '2096-97-q1', numerator: null, denominator: null, reason: 'Counted again.' };
    expect(
      filed({ value: '3', status: 'REVISED', reason: 'Late.', revisions: [{ ...revision, value: '2' }] }),
    ).toMatchObject([
      { period: '2096-97-q3', status: 'REVISED', reason: 'Late.', note: null },
      { period: '2096-97-q1', value: '2', status: 'REVISED', reason: 'Counted again.' },
    ]);
  });

  it('publishes no reason of a status that asks for none', () => {
    expect(filed({ value: '3', reason: 'Typed under another status.' })).toMatchObject([{ reason: null }]);
  });

  it('leaves out what cannot be read yet', () => {
    expect(filed({})).toEqual([]);
    expect(filed({ value: '12k' })).toEqual([]);
    expect(filed({ value: '40', numerator: '59', denominator: '118' })).toEqual([]);
    expect(filed({ status: 'AWAITED' })).toEqual([]);
  });
});
