import { expect, it } from 'vitest';
import { figure } from './fixtures.ts';
import { makePanels } from './make-panels.ts';
import { offScale } from './off-scale.ts';

const panelOf = (national: string, actual: string) => {
  const [panel] = makePanels(
    [
      figure('2022-23', actual),
      figure('2023-24', actual),
      figure('2023-24', national, { kind: 'NATIONAL' }),
      figure('2023-24', national, { kind: 'TARGET' }),
    ],
    'number',
  );
  if (panel === undefined) throw new Error('No panel');
  return panel;
};

it('holds back a comparison of another order, never the target', () => {
  const withTarget = panelOf('1191900', '6000');
  expect(offScale(withTarget)).toEqual([]);
  const [panel] = [{ ...withTarget, series: withTarget.series.filter((series) => series !== 'TARGET') }];
  const columns = panel.columns.map(({ figures: { TARGET: _, ...figures }, ...column }) => ({
    ...column,
    figures,
  }));
  expect(offScale({ ...panel, columns })).toEqual(['NATIONAL']);
});
