import { expect, it } from 'vitest';
import { figure } from '../fixture-figure.ts';
import { makeLines, shownValues } from './lines.ts';
import { makePanels } from './make-panels.ts';

const only = (figures: Parameters<typeof makePanels>[0]) => {
  const [panel] = makePanels(figures, 'number');
  if (panel === undefined) throw new Error('No panel');
  return panel;
};

it('starts a running total again each year', () => {
  const panel = only([
    figure('2022-23-ytd-q3', '20'),
    figure('2022-23-ytd-q4', '30'),
    figure('2023-24-ytd-q1', '8'),
  ]);
  expect(makeLines(panel, ['ACTUAL']).map(({ values }) => values)).toEqual([
    [20, 30, null],
    [null, null, 8],
  ]);
});

it('draws the actual last, on top, and only what is switched on', () => {
  const panel = only([
    figure('2022-23-q3', '20'),
    figure('2022-23-q4', '30'),
    figure('2022-23-q4', '40', { kind: 'TARGET' }),
  ]);
  expect(makeLines(panel, ['ACTUAL', 'TARGET']).map(({ series }) => series)).toEqual(['TARGET', 'ACTUAL']);
  expect(makeLines(panel, ['TARGET']).map(({ series }) => series)).toEqual(['TARGET']);
  expect(shownValues(panel, ['ACTUAL'])).toEqual([20, 30]);
});
