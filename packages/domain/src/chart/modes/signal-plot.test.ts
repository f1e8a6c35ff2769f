import { describe, expect, it } from 'vitest';
import { type ContractSignal, signalPlot } from './signal-plot.ts';

type Segment = ContractSignal['segments'][number];
const MEASURE = { unit: 'number', decimals: 0, polarity: 'LOWER_IS_BETTER' } as const;

function segment(year: number, values: readonly number[], more: Partial<Segment> = {}): Segment {
  return {
    standing: 'TRIAL',
    median: '10',
    mean: '10',
    lower: '4',
    upper: '16',
    points: values.map((value, index) => ({
      period: {
        id: `${year + Math.floor(index / 4)}-${(year + Math.floor(index / 4) + 1) % 100}-q${(index % 4) + 1}`,
      },
      value: String(value),
      cause: null,
    })),
    ...more,
  };
}

describe('signalPlot', () => {
  it('draws the mean and the limits over their points, and the scale holds them', () => {
    const made = signalPlot({ segments: [segment(2016, [9, 10, 11, 10, 9, 11])] }, MEASURE);
    expect(made?.plot.levels).toEqual([
      { kind: 'limit', value: 16, first: 0, last: 5, words: 'Upper limit 16.0' },
      { kind: 'mean', value: 10, first: 0, last: 5, words: 'Mean 10.0' },
      { kind: 'limit', value: 4, first: 0, last: 5, words: 'Lower limit 4.0' },
    ]);
    expect(made && made.plot.scale.max >= 16 && made.plot.scale.min <= 4).toBe(true);
    expect(made?.notes).toEqual([]);
  });

  it('draws a median alone of a run chart, and says how far it is from limits', () => {
    const run = segment(2016, [9, 10, 11, 10], {
      standing: 'RUN_CHART',
      mean: null,
      lower: null,
      upper: null,
    });
    const made = signalPlot({ segments: [run] }, MEASURE);
    expect(made?.plot.levels.map(({ words }) => words)).toEqual(['Median 10.0']);
    expect(made?.notes[0]).toMatch(/^Run chart only: 4 of the 6 figures/);
  });

  it.each([
    ['LOWER_IS_BETTER', 'concern'],
    ['HIGHER_IS_BETTER', 'improvement'],
    ['NOT_JUDGED', 'neither'],
  ] as const)('gives a high point where %s the shape of %s', (polarity, tone) => {
    const one = segment(2016, [9, 10]);
    const points = one.points.map((point, index) => ({
      ...point,
      cause: index === 1 ? ({ rule: 'OUTSIDE_LIMITS', side: 'HIGH' } as const) : null,
    }));
    const made = signalPlot({ segments: [{ ...one, points }] }, { ...MEASURE, polarity });
    expect(made?.plot.lines[0]?.causes).toEqual([null, { tone, words: 'it lies above the upper limit' }]);
  });

  it('begins anew where the definition changed, and names the present limits alone', () => {
    const made = signalPlot({ segments: [segment(2016, [1, 2]), segment(2017, [7, 8])] }, MEASURE);
    expect(made?.plot.breaks).toEqual([{ at: 4, words: 'Definition changed' }]);
    expect(made?.plot.lines.map(({ values }) => values)).toEqual([
      [1, 2, null, null, null, null],
      [null, null, null, null, 7, 8],
    ]);
    expect(made?.plot.levels.filter(({ words }) => words !== '')).toHaveLength(3);
  });

  it('is nothing of one point', () => {
    expect(signalPlot({ segments: [segment(2016, [1])] }, MEASURE)).toBeNull();
    expect(signalPlot({ segments: [] }, MEASURE)).toBeNull();
  });
});
