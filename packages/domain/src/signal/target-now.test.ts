import { describe, expect, it } from 'vitest';
import { decimal, rateInput, target } from '../rating/fixtures.ts';
import { targetNow } from './target-now.ts';

const QUARTER = '2023-24-q3';
const row = (more: Parameters<typeof rateInput>[0]) => rateInput({ reportedPeriod: QUARTER, ...more });

describe('the target that a figure is held to now', () => {
  const own = target(QUARTER, '10');
  const standing = target(null, '20');
  const year = target('2023-24', '40', { cadence: 'year' });

  it("is the period's own, else the standing one", () => {
    expect(targetNow(row({ targets: [standing, own] }))?.lower).toEqual(decimal('10'));
    expect(targetNow(row({ targets: [year, standing] }))?.lower).toEqual(decimal('20'));
  });

  it('is the year’s for a level, and none for what adds up', () => {
    expect(targetNow(row({ targets: [year] }))?.lower).toEqual(decimal('40'));
    expect(targetNow(row({ targets: [year], aggregation: 'sum' }))).toBeNull();
  });

  it.each([
    ['of another period', { targets: [target('2023-24-q2', '10')] }],
    ['that is a change', { targets: [target(QUARTER, '5', { form: 'change', changeBy: 'percent' })] }],
    ['that is not set', { targets: [target(QUARTER, null, { status: 'not-set' })] }],
    ['where high and low are not judged', { targets: [own], polarity: 'not-judged' }],
    ['of a period that cannot be read', { targets: [own], reportedPeriod: 'soon' }],
  ] as const)('is none %s', (_what, more) => {
    expect(targetNow(row(more))).toBeNull();
  });
});
