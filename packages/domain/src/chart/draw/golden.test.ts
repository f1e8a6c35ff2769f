import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../value/parse-decimal.ts';
import type { ChartFigure } from '../chart-figure.ts';
import { figure, origin } from '../fixtures.ts';
import { makePanels } from '../make-panels.ts';
import { gapPlot } from '../modes/gap-plot.ts';
import { profilePlot } from '../modes/profile-plot.ts';
import { signalPlot } from '../modes/signal-plot.ts';
import { yearsPlot } from '../modes/years-plot.ts';
import type { Panel } from '../panel.ts';
import { type PanelSubject, panelPlot } from '../panel-plot.ts';
import type { Plot } from '../plot.ts';
import { ragBands } from '../rag-bands.ts';
import { drawChart } from './draw-chart.ts';

/**
 * Every way to look at a chart, drawn from made-up figures at the widths that it has on a desk and on a phone, beside the drawing as
 * somebody last looked at it. The drawings are text without a font's measures, so that they are the same on every machine; a
 * change of one is looked at in a browser and kept with `vitest --update`.
 */
const WIDTHS = [
  { name: 'desk', width: 976, height: 400 },
  { name: 'phone', width: 358, height: 350 },
] as const;

const quarters = (year: string, ...values: readonly string[]) =>
  values.map((value, index) => figure(`${year}-q${index + 1}`, value));
const running = (year: string, ...values: readonly string[]) =>
  values.map((value, index) => figure(`${year}-ytd-q${index + 1}`, value));

function panelOf(figures: readonly ChartFigure[], unit: string): Panel {
  const [panel] = makePanels(figures, unit);
  if (panel === undefined) throw new Error('No panel');
  return panel;
}

function values(figures: readonly ChartFigure[], unit: string, more: Partial<PanelSubject> = {}): Plot {
  const panel = panelOf(figures, unit);
  return panelPlot({ panel, shown: panel.series, bands: [], unit, decimals: 1, ...more });
}

function made(found: { readonly plot: Plot } | null): Plot {
  if (found === null) throw new Error('Nothing to draw');
  return found.plot;
}

const eighty = parseDecimal('80');
const point = (period: string, value: string, side: 'HIGH' | 'LOW' | null = null) => ({
  period: { id: period },
  value,
  cause: side === null ? null : { rule: 'OUTSIDE_LIMITS' as const, side },
});

const PLOTS: Readonly<Record<string, Plot>> = {
  'values-bands-documents-outlook': values(
    [
      ...quarters('2016-17', '70.1', '71.4').map((one) => ({ ...one, origin: origin() })),
      ...quarters('2023-24', '73.2', '78.1', '81.9'),
      ...quarters('2023-24', '80', '80', '80').map((one) => ({ ...one, kind: 'TARGET' as const })),
      figure('2023-24-q1', '77', { kind: 'NATIONAL' }),
      figure('2023-24-q1', '74.5', { kind: 'STATISTICAL_NEIGHBOURS' }),
    ],
    '%',
    {
      bands: eighty.ok ? ragBands({ lower: eighty.value, upper: null }) : [],
      outlook: {
        period: { id: '2023-24', label: '2023-24' },
        value: '83',
        lower: '79',
        upper: '87',
        decimals: 0,
      },
    },
  ),
  'values-running-total': values(
    [
      ...running('2022-23', '10', '22', '31', '44'),
      ...running('2023-24', '12', '25'),
      figure('2022-23-ytd-q4', '40', { kind: 'TARGET' }),
    ],
    'number',
  ),
  'values-measure-changed': values(
    [
      ...['2014-15', '2015-16'].map((id) => figure(id, '9', { origin: origin({ changed: 1 }) })),
      figure('2021-22', '-3'),
      figure('2022-23', '4'),
    ],
    'days',
  ),
  years: made(
    yearsPlot(
      panelOf([...quarters('2022-23', '5', '7', '6', '9'), ...quarters('2023-24', '6', '8', '7')], 'days'),
      'days',
      1,
    ),
  ),
  signal: made(
    signalPlot(
      {
        segments: [
          {
            standing: 'TRIAL',
            median: '10',
            mean: '10.5',
            lower: '6',
            upper: '15',
            points: [
              point('2021-22-q1', '10'),
              point('2021-22-q2', '11'),
              point('2021-22-q3', '9'),
              point('2021-22-q4', '10'),
              point('2022-23-q1', '17', 'HIGH'),
              point('2022-23-q2', '5', 'LOW'),
            ],
          },
          {
            standing: 'RUN_CHART',
            median: '20',
            mean: null,
            lower: null,
            upper: null,
            points: [point('2022-23-q3', '21'), point('2022-23-q4', '19')],
          },
        ],
      },
      { unit: 'number', decimals: 0, polarity: 'HIGHER_IS_BETTER' },
    ),
  ),
  profile: made(
    profilePlot(
      panelOf(
        [
          ...running('2022-23', '10', '22', '31', '44'),
          ...running('2023-24', '12', '25'),
          ...running('2023-24', '11', '24', '36', '48').map((one) => ({ ...one, kind: 'TARGET' as const })),
        ],
        '£m',
      ),
      '£m',
      1,
    ),
  ),
  gap: made(
    gapPlot(
      ['-2', '1.5', '3'].map((gap, index) => ({
        kind: 'NATIONAL',
        period: { id: `2023-24-q${index + 1}` },
        gap,
        lag: null,
      })),
      '%',
    ),
  ),
};

describe.each(Object.entries(PLOTS))('%s', (name, plot) => {
  it.each(WIDTHS)('is drawn as it was looked at: $name', async ({ name: size, width, height }) => {
    const drawing = drawChart(
      { ...plot, annotations: name.startsWith('values') ? [{ at: 1, number: 1 }] : [] },
      { width, height, legend: true },
    );
    await expect(drawing.replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/${name}-${size}.svg`);
  });
});
