import { expect, it } from 'vitest';
import { figure } from './fixtures.ts';
import { makePanels } from './make-panels.ts';
import { panelPlot } from './panel-plot.ts';
import { plotWords } from './plot-words.ts';

it('says where each line starts and ends', () => {
  const [panel] = makePanels(
    [figure('2021-22', '1'), figure('2022-23', '2'), figure('2022-23', '3', { kind: 'TARGET' })],
    'days',
  );
  const plot = panel && panelPlot({ panel, shown: panel.series, bands: [], unit: 'days', decimals: 0 });
  expect(plot && plotWords(plot)).toEqual([
    'Actual: from 1 day (2021-22) to 2 days (2022-23).',
    'Target: 3 days (2022-23).',
  ]);
});
