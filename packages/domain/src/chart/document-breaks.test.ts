import { expect, it } from 'vitest';
import { documentBreaks } from './document-breaks.ts';
import { figure, origin } from './fixtures.ts';
import { makePanels } from './make-panels.ts';

const panelOf = (...figures: Parameters<typeof makePanels>[0]) => {
  const [panel] = makePanels(figures, 'number');
  if (panel === undefined) throw new Error('No panel');
  return panel;
};
const own = [figure('2021-22', '3'), figure('2022-23', '4')];

it('marks where the line goes on in another document', () => {
  const panel = panelOf(...own, figure('2019-20', '1', { origin: origin() }));
  expect(documentBreaks(panel, ['ACTUAL'])).toEqual([{ at: 2, words: 'Document changes' }]);
  expect(documentBreaks(panel, ['TARGET'])).toEqual([]);
});

it('marks where the measure changed, while its line is shown', () => {
  const panel = panelOf(...own, figure('2019-20', '1', { origin: origin({ changed: 1 }) }));
  expect(documentBreaks(panel, ['ACTUAL', 'CHANGED_1'])).toEqual([{ at: 2, words: 'Measure changed' }]);
  expect(documentBreaks(panel, ['ACTUAL'])).toEqual([]);
});

it('says one thing at one place, and marks the later beginning where the lines overlap', () => {
  const panel = panelOf(
    ...own,
    figure('2019-20', '1', { origin: origin() }),
    figure('2021-22', '9', { origin: origin({ indicator: 'changed', changed: 1 }) }),
  );
  expect(documentBreaks(panel, panel.series)).toEqual([{ at: 2, words: 'Measure changed' }]);
});
