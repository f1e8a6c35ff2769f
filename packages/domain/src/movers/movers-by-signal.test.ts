import { describe, expect, it } from 'vitest';
import { actual } from '../rating/fixtures.ts';
import { type SignalInput, signal } from '../signal/signal.ts';
import { moversBySignal, type SignalRow } from './movers-by-signal.ts';

/** A made-up series of quarters. */
function series(title: string, values: readonly number[], more: Partial<SignalInput> = {}): SignalRow {
  const actuals = values.map((value, index) => {
    const year = 2016 + Math.floor(index / 4);
    return actual(`${year}-${String(year + 1).slice(2)}-q${(index % 4) + 1}`, String(value));
  });
  return {
    indicatorId: title.toLowerCase(),
    title,
    signal: signal({
      unit: 'number',
      decimals: 0,
      polarity: 'higher-is-better',
      aggregation: 'latest',
      reportedPeriod: '2016-17-q1',
      actuals,
      target: null,
      breaks: [],
      ...more,
    }),
  };
}

const LEVEL = [10, 11, 10, 11, 10, 11, 10];

describe('moversBySignal', () => {
  it('names signals alone, the strongest first', () => {
    const movers = moversBySignal([
      series('Ponds', [...LEVEL, 20]),
      series('Trees', [...LEVEL, 30]),
      series('Paths', [...LEVEL, 2]),
      series('Lawns', [...LEVEL, 11]),
      series('Short', [1, 2, 900]),
    ]);
    expect(movers).toEqual({ improved: ['trees', 'ponds'], concern: ['paths'], longEnough: 4, series: 5 });
  });

  it('goes by polarity, and names nothing that is not judged', () => {
    const lower = series('Complaints', [...LEVEL, 30], { polarity: 'lower-is-better' });
    const neither = series('Visitors', [...LEVEL, 30], { polarity: 'not-judged' });
    expect(moversBySignal([lower, neither])).toEqual({
      improved: [],
      concern: ['complaints'],
      longEnough: 2,
      series: 2,
    });
  });

  it('does not count running totals among those that can be told', () => {
    const total = series('Total', [...LEVEL, 30], { aggregation: 'cumulative' });
    expect(moversBySignal([total])).toEqual({ improved: [], concern: [], longEnough: 0, series: 1 });
  });

  it('orders the equally strong by title, whatever order they come in', () => {
    const [b, a] = [series('Birches', [...LEVEL, 20]), series('Ashes', [...LEVEL, 20])];
    expect(moversBySignal([b, a]).improved).toEqual(['ashes', 'birches']);
    expect(moversBySignal([a, b]).improved).toEqual(['ashes', 'birches']);
  });

  it('has room for a process that never moved before', () => {
    const still = series('Still', [5, 5, 5, 5, 5, 5, 5, 6]);
    expect(moversBySignal([series('Trees', [...LEVEL, 30]), still]).improved).toContain('still');
  });
});
