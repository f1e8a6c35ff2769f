import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../value/parse-decimal.ts';
import type { ChartFigure } from '../chart-figure.ts';
import { figure, origin } from '../fixtures.ts';
import { makePanels } from '../make-panels.ts';
import { panelPlot } from '../panel-plot.ts';
import { ragBands } from '../rag-bands.ts';
import { drawChart } from './draw-chart.ts';

function plotOf(figures: readonly ChartFigure[], unit = '%', target?: string) {
  const [panel] = makePanels(figures, unit);
  if (panel === undefined) throw new Error('No panel');
  const read = parseDecimal(target ?? '');
  const bands = read.ok ? ragBands({ lower: read.value, upper: null }) : [];
  return panelPlot({ panel, shown: panel.series, bands, unit, decimals: 1 });
}

const FIGURES = [
  figure('2022-23-q4', '72.4', { origin: origin() }),
  figure('2023-24-q1', '73.2'),
  figure('2023-24-q2', '78.1'),
  figure('2023-24-q3', '81.9'),
  ...['2023-24-q1', '2023-24-q2', '2023-24-q3'].map((id) => figure(id, '80', { kind: 'TARGET' })),
  figure('2023-24-q1', '77', { kind: 'NATIONAL' }),
];
const PAGE = { width: 640, height: 320 };

const attributes = (markup: string, name: string) =>
  [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
const words = (markup: string) => [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, said]) => said);

describe('drawChart', () => {
  it('draws bands, axes, the break of documents, lines, marks and figures', () => {
    const drawing = drawChart(plotOf(FIGURES, '%', '80'), {
      ...PAGE,
      title: 'Made up',
      legend: true,
      words: 'In words.',
    });
    expect(words(drawing)).toEqual([
      'Made up',
      'Actual',
      'Target',
      'National',
      'Red',
      'Amber',
      'Green',
      ...['70.0%', '72.5%', '75.0%', '77.5%', '80.0%', '82.5%', '85.0%'],
      ...['Q4', '2022-23', 'Q1', '2023-24', 'Q2', '2023-24', 'Q3', '2023-24'],
      'Document changes',
      ...['72.4%', '73.2%', '78.1%', '81.9%'],
    ]);
    expect(
      drawing.startsWith(
        '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320" viewBox="0 0 640 320"',
      ),
    ).toBe(true);
    expect(drawing).toContain('role="img" aria-label="In words."><desc>In words.</desc>');
    expect(attributes(drawing, 'stroke-dasharray')).toEqual(['7 5', '2 4', '5 3', '7 5']);
  });

  it('puts the figures where the scale and the columns say', () => {
    const drawing = drawChart(plotOf([figure('2022-23', '0'), figure('2023-24', '10')], 'number'), {
      width: 400,
      height: 264,
    });
    // The scale runs from 0 to 12.5 over 200 pixels that end 40 above the foot.
    const [line = ''] = attributes(drawing, 'd').filter((path) => path.includes('L'));
    const [, first, last] = /^M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)$/.exec(line) ?? [];
    expect([first, last]).toEqual(['224', '64']);
  });

  it('leaves a pause inside one document open, and leads dotted from one document to the next', () => {
    const paused = drawChart(
      plotOf([figure('2019-20', '1'), figure('2021-22', '3'), figure('2022-23', '4')]),
      PAGE,
    );
    const lines = (drawing: string) => attributes(drawing, 'd').filter((path) => path.includes('L'));
    expect(lines(paused)).toEqual([expect.stringMatching(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/)]);
    const bridged = drawChart(
      plotOf([figure('2016-17', '1', { origin: origin() }), figure('2021-22', '3'), figure('2022-23', '4')]),
      PAGE,
    );
    expect(lines(bridged)).toHaveLength(2);
    expect(attributes(bridged, 'stroke-dasharray')).toContain('1 6');
  });

  it('steps through a running total, and joins nothing that does not follow', () => {
    const running = drawChart(plotOf([figure('2023-24-ytd-q1', '1'), figure('2023-24-ytd-q2', '3')]), PAGE);
    expect(attributes(running, 'd').some((path) => /^M[\d. ]+H[\d.]+V[\d.]+H[\d.]+$/.test(path))).toBe(true);
    const spans = drawChart(plotOf([figure('2016-18', '1'), figure('2018-20', '3')]), PAGE);
    expect(attributes(spans, 'stroke')).not.toContain('#1d4f91');
  });

  it('says what is for an eye in the words that XML knows', () => {
    const drawing = drawChart(plotOf(FIGURES), { ...PAGE, title: '<script>alert("1 & 2")</script>\u0001' });
    expect(drawing).not.toContain('<script');
    expect(drawing).not.toContain('\u0001');
    expect(drawing).toContain('&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;');
  });

  it('refuses a page without room, rather than draw what cannot be read', () => {
    expect(() => drawChart(plotOf(FIGURES), { width: 100, height: 300 })).toThrow(RangeError);
    expect(() => drawChart(plotOf(FIGURES), { width: 300, height: 110 })).toThrow(RangeError);
    expect(drawChart(plotOf(FIGURES), { width: 160, height: 124 })).toContain('<svg');
  });
});

const KINDS = ['ACTUAL', 'TARGET', 'NATIONAL', 'STATISTICAL_NEIGHBOURS', 'COMPARISON'] as const;
const someFigure = fc
  .record({
    year: fc.integer({ min: 2014, max: 2026 }),
    quarter: fc.integer({ min: 1, max: 4 }),
    value: fc.option(fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => String(n / 100))),
    kind: fc.constantFrom(...KINDS),
  })
  .map(({ year, quarter, value, kind }) =>
    figure(`${year}-${String((year + 1) % 100).padStart(2, '0')}-q${quarter}`, value, { kind }),
  );

it('never draws what is no number, nor outside its page', () => {
  fc.assert(
    fc.property(
      fc.array(someFigure, { minLength: 2, maxLength: 30 }),
      fc.constantFrom('%', 'number', '£m', 'million', 'days', 'per 10,000', 'odd unit'),
      fc.integer({ min: 240, max: 1400 }),
      fc.integer({ min: 300, max: 700 }),
      (figures, unit, width, height) => {
        const [panel] = makePanels(figures, unit);
        fc.pre(panel !== undefined);
        const plot = panelPlot({ panel, shown: panel.series, bands: [], unit, decimals: 2 });
        const drawing = drawChart(plot, { width, height, legend: true, title: 'A title' });
        expect(drawing).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const x of attributes(drawing, 'x').map(Number)) expect(x >= 0 && x <= width).toBe(true);
        for (const y of attributes(drawing, 'y').map(Number)) expect(y >= 0 && y <= height).toBe(true);
        for (const path of attributes(drawing, 'd')) {
          for (const [, x, y] of path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)) {
            expect(Number(x) >= 0 && Number(x) <= width && Number(y) >= 0 && Number(y) <= height).toBe(true);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});
