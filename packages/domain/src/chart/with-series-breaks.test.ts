import { expect, it } from 'vitest';
import { documentBreaks } from './document-breaks.ts';
import { figure, origin } from './fixtures.ts';
import { makePanels } from './make-panels.ts';
import { withSeriesBreaks } from './with-series-breaks.ts';

const panelOf = (...figures: Parameters<typeof makePanels>[0]) => {
  const [panel] = makePanels(figures, 'number');
  if (panel === undefined) throw new Error('No panel');
  return panel;
};
const years = panelOf(figure('2020-21', '3'), figure('2021-22', '4'), figure('2022-23', '5'));
const CHANGED = 'Definition changed';

it('marks the column from whose start the changed definition holds, while the line is shown', () => {
  expect(withSeriesBreaks([], years, ['ACTUAL'], ['2021-22'])).toEqual([{ at: 1, words: CHANGED }]);
  expect(withSeriesBreaks([], years, ['TARGET'], ['2021-22'])).toEqual([]);
});

it('marks no column before which there is none, and none outside the panel', () => {
  expect(withSeriesBreaks([], years, ['ACTUAL'], ['2020-21', '2010-11', '2023-24'])).toEqual([]);
});

it('marks both sides of a column within which the definition changes', () => {
  expect(withSeriesBreaks([], years, ['ACTUAL'], ['2021-10'])).toEqual([
    { at: 1, words: CHANGED },
    // Side by side the words would run into each other.
    { at: 2, words: CHANGED, isLow: true },
  ]);
});

it('says one thing at one place, in the order of the columns', () => {
  const joined = panelOf(
    figure('2019-20', '1', { origin: origin() }),
    figure('2020-21', '3'),
    figure('2021-22', '4'),
  );
  const drawn = documentBreaks(joined, ['ACTUAL']);
  expect(drawn).toHaveLength(1);
  expect(withSeriesBreaks(drawn, joined, ['ACTUAL'], ['2021-22', '2020-21'])).toEqual([
    { at: 1, words: CHANGED },
    { at: 2, words: CHANGED, isLow: true },
  ]);
});
