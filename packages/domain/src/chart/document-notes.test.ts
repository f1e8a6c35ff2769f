import { expect, it } from 'vitest';
import { documentNotes } from './document-notes.ts';
import { figure, origin } from './fixtures.ts';
import { makePanels } from './make-panels.ts';

const notesOf = (figures: Parameters<typeof makePanels>[0], hidden: string[] = []) => {
  const [panel] = makePanels(figures, '%');
  if (panel === undefined) throw new Error('No panel');
  const shown = panel.series.filter((series) => !hidden.includes(series));
  return documentNotes({ panel, shown, unit: '%', decimals: 1 });
};
const own = [figure('2021-22', '3'), figure('2022-23', '4')];

it('says nothing of a chart with one document', () => {
  expect(notesOf(own)).toEqual([]);
});

it('says whose figures the line goes on with, and that a dotted stretch has none', () => {
  expect(notesOf([...own, figure('2016-17', '1', { origin: origin() })])).toEqual([
    'The line also holds the figures of “Made-up measure” in 2016-17 Q4: the same measure, which may be compared.',
    'Dotted: no figures are held for the time between two documents.',
  ]);
  const adjacent = notesOf([...own, figure('2020-21', '1', { origin: origin() })]);
  expect(adjacent).toHaveLength(1);
});

it('says that the measure changed, while its line is shown', () => {
  const figures = [...own, figure('2016-17', '1', { origin: origin({ changed: 1 }) })];
  expect(notesOf(figures)).toEqual([
    'Measure changed: “Made-up measure” in 2016-17 Q4 has another definition. Compare with care; no line leads from one to the other.',
  ]);
  expect(notesOf(figures, ['CHANGED_1'])).toEqual([]);
  const sister = figure('2016-17', '2', {
    origin: origin({ indicator: 'sister', title: 'Sister', changed: 2 }),
  });
  expect(notesOf([...figures, sister])).toEqual([
    'Measure changed: “Made-up measure” in 2016-17 Q4 and “Sister” in 2016-17 Q4 have another definition. Compare with care; no line leads from one to the other.',
  ]);
});

it('says what the other document prints for a period that both have', () => {
  const both = (value: string) => notesOf([...own, figure('2021-22', value, { origin: origin() })]);
  expect(both('3.4').filter((note) => note.startsWith('2021-22'))).toEqual([
    '2021-22: 2016-17 Q4 prints 3.4%, which the table shows too.',
  ]);
  expect(both('3.0').filter((note) => note.startsWith('2021-22'))).toEqual([]);
});
