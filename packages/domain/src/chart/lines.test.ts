import { expect, it } from 'vitest';
import { figure, origin } from './fixtures.ts';
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

const values = (panel: ReturnType<typeof only>, isBridge: boolean) =>
  makeLines(panel, panel.series)
    .filter((line) => line.isBridge === isBridge)
    .map((line) => line.values);

it('goes on in the next document, dotted over a time without figures', () => {
  const after = (year: string) =>
    only([figure(year, '1', { origin: origin() }), figure('2021-22', '3'), figure('2022-23', '4')]);
  expect(values(after('2020-21'), false)).toEqual([[1, 3, 4]]);
  expect(values(after('2020-21'), true)).toEqual([]);
  expect(values(after('2019-20'), false)).toEqual([
    [1, null, null, null],
    [null, null, 3, 4],
  ]);
  expect(values(after('2019-20'), true)).toEqual([[1, null, 3, null]]);
});

it('takes dates more than a year and a month apart for a pause between documents', () => {
  const after = (date: string) =>
    only([figure(date, '1', { origin: origin() }), figure('at-2018-03-31', '3')]);
  expect(values(after('at-2017-03-31'), true)).toEqual([]);
  expect(values(after('at-2016-03-31'), true)).toEqual([[1, 3]]);
});

it('never joins a measure that changed to what it became, nor years of a running total', () => {
  const changed = only([
    figure('2020-21', '1', { origin: origin({ changed: 1 }) }),
    figure('2021-22', '3'),
    figure('2022-23', '4'),
  ]);
  expect(values(changed, false)).toEqual([
    [1, null, null],
    [null, 3, 4],
  ]);
  expect(values(changed, true)).toEqual([]);
  const running = only([figure('2021-22-ytd-q4', '1', { origin: origin() }), figure('2022-23-ytd-q1', '2')]);
  expect(values(running, true)).toEqual([]);
});

it('draws a pause inside one document as a gap', () => {
  expect(values(only([figure('2019-20', '1'), figure('2021-22', '3')]), false)).toEqual([[1, null, 3]]);
});
