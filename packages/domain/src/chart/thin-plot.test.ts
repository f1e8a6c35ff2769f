import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barePlot } from './bare-plot.ts';
import type { Plot } from './plot.ts';
import { thinPlot } from './thin-plot.ts';

function plotOf(values: readonly (number | null)[], more: Partial<Plot> = {}): Plot {
  const none = values.map(() => null);
  const line = { key: 'ACTUAL-0', look: 'ACTUAL', values, labels: none, said: none } as const;
  const plot = barePlot({
    columns: values.map((_value, at) => ({
      key: `column-${at}`,
      label: `Column ${at}`,
      tick: [String(at), ''],
      isGap: false,
      said: {},
    })),
    lines: [{ ...line, run: 'straight', isBridge: false }],
    legend: [{ look: 'ACTUAL', name: 'Actual' }],
    unit: 'number',
  });
  return { ...plot, ...more };
}

const wave = (length: number) => Array.from({ length }, (_none, at) => 50 + 40 * Math.sin(at / 9) + (at % 7));
const keys = ({ columns }: Plot) => columns.map(({ key }) => key);

describe('thinPlot', () => {
  it('leaves alone what is short', () => {
    const plot = plotOf(wave(200));
    expect(thinPlot(plot)).toBe(plot);
  });

  it('keeps the first, the last, the lowest and the highest of a long line, and its scale', () => {
    const values = wave(1200);
    values[611] = 900;
    values[612] = -900;
    const plot = plotOf(values);
    const thin = thinPlot(plot);
    expect(thin.columns.length).toBeLessThanOrEqual(202);
    expect(thin.columns.length).toBeGreaterThan(100);
    expect(keys(thin)).toEqual(
      expect.arrayContaining(['column-0', 'column-611', 'column-612', 'column-1199']),
    );
    expect(thin.scale).toBe(plot.scale);
  });

  it('keeps what something is said of, at its new place', () => {
    const plot = plotOf(wave(1000), {
      breaks: [{ at: 433, words: 'The definition changed' }],
      annotations: [{ at: 701, number: 1 }],
      levels: [{ kind: 'mean', value: 50, first: 102, last: 903, words: 'Mean 50' }],
      expected: [{ at: 999, value: 50, lower: 40, upper: 60, words: 'Expected' }],
      bandSpan: { first: 3, last: 997 },
    });
    const thin = thinPlot(plot);
    const at = (place: number | undefined) => thin.columns[place ?? -1]?.key;
    expect(at(thin.breaks[0]?.at)).toBe('column-433');
    expect(at((thin.breaks[0]?.at ?? 0) - 1)).toBe('column-432');
    expect(at(thin.annotations[0]?.at)).toBe('column-701');
    expect([at(thin.levels[0]?.first), at(thin.levels[0]?.last)]).toEqual(['column-102', 'column-903']);
    expect(at(thin.expected[0]?.at)).toBe('column-999');
    expect([at(thin.bandSpan?.first), at(thin.bandSpan?.last)]).toEqual(['column-3', 'column-997']);
  });

  it('keeps pauses, gaps and figures that are missing for a reason', () => {
    const values: (number | null)[] = wave(1000);
    values[500] = null;
    values[501] = null;
    const plot = plotOf(values);
    const columns = plot.columns.map((column, at) => {
      if (at === 250) return { ...column, isGap: true };
      return at === 500 ? { ...column, said: { ACTUAL: 'To be confirmed' } } : column;
    });
    const thin = thinPlot({ ...plot, columns });
    const [line] = thin.lines;
    const at = keys(thin).indexOf('column-500');
    expect(line?.values.slice(at - 1, at + 3)).toEqual([values[499], null, null, values[502]]);
    expect(keys(thin)).toEqual(expect.arrayContaining(['column-249', 'column-250', 'column-251']));
  });

  it('keeps points that are no noise', () => {
    const plot = plotOf(wave(1000));
    const cause = { tone: 'concern', words: 'Beyond the limit' } as const;
    const lines = plot.lines.map((line) => ({
      ...line,
      causes: line.values.map((_value, at) => (at === 777 ? cause : null)),
    }));
    const thin = thinPlot({ ...plot, lines });
    expect(thin.lines[0]?.causes?.[keys(thin).indexOf('column-777')]).toEqual(cause);
  });

  it('draws each figure at its own column, in their order, whatever the line', () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 30 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 30, maxLength: 400 }), (values) => {
        const thin = thinPlot(plotOf(values), 20);
        const places = keys(thin).map((key) => Number(key.slice('column-'.length)));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(thin.lines[0]?.values).toEqual(places.map((at) => values[at]));
        const drawn = (all: readonly (number | null)[]) => all.filter((one) => one !== null);
        const held = drawn(thin.lines[0]?.values ?? []);
        expect([Math.min(...held), Math.max(...held)]).toEqual([
          Math.min(...drawn(values)),
          Math.max(...drawn(values)),
        ]);
      }),
    );
  });
});
