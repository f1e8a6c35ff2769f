import { expect, it } from 'vitest';
import { figure } from './fixtures.ts';
import { makePanels } from './make-panels.ts';
import { panelPlot } from './panel-plot.ts';
import { type PlotPoint, type Step, walkPlot } from './plot-walk.ts';

const [panel] = makePanels(
  [
    figure('2022-23-q1', '1'),
    figure('2022-23-q4', '4'),
    figure('2023-24-q1', '5'),
    figure('2022-23-q4', '9', { kind: 'TARGET' }),
  ],
  'number',
);
if (panel === undefined) throw new Error('No panel');
const plot = panelPlot({ panel, shown: panel.series, bands: [], unit: 'number', decimals: 0 });

function walked(...steps: readonly Step[]): PlotPoint | null {
  return steps.reduce<PlotPoint | null>((at, step) => walkPlot(plot, at, step), null);
}

it('begins at the newest figure of the first line', () => {
  expect(walked('previous')).toEqual({ look: 'ACTUAL', at: 4 });
  expect(walked('line-below')).toEqual({ look: 'ACTUAL', at: 4 });
});

it('begins at a figure, not at what is not due yet', () => {
  const [short] = makePanels(
    [figure('2023-24-q2', '2'), figure('2023-24-q3', '3'), figure('2023-24-q4', null, { status: 'NOT_DUE' })],
    'number',
  );
  if (short === undefined) throw new Error('No panel');
  const owed = panelPlot({ panel: short, shown: short.series, bands: [], unit: 'number', decimals: 0 });
  expect(walkPlot(owed, null, 'next')).toEqual({ look: 'ACTUAL', at: 1 });
  expect(walkPlot(owed, { look: 'ACTUAL', at: 1 }, 'next')).toEqual({ look: 'ACTUAL', at: 2 });
});

it('goes from figure to figure over what is not held, and stays at the ends', () => {
  expect(walked('last', 'previous')?.at).toBe(3);
  expect(walked('last', 'previous', 'previous')?.at).toBe(0);
  expect(walked('last', 'first', 'previous')?.at).toBe(0);
  expect(walked('last', 'first', 'next')?.at).toBe(3);
  expect(walked('last', 'first', 'last', 'next')?.at).toBe(4);
});

it('changes the line where it is nearest', () => {
  expect(walked('last', 'line-below')).toEqual({ look: 'TARGET', at: 3 });
  expect(walked('last', 'line-below', 'line-below')).toEqual({ look: 'TARGET', at: 3 });
  expect(walked('last', 'line-below', 'line-above')).toEqual({ look: 'ACTUAL', at: 3 });
});

it('leads nowhere in a chart that says nothing', () => {
  expect(walkPlot({ ...plot, legend: [] }, null, 'next')).toBeNull();
});
