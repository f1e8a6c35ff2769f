import { expect, it } from 'vitest';
import { breakSentences } from './break-sentences.ts';
import { figure } from './fixtures.ts';
import { makePanels } from './make-panels.ts';

it('names the period at which figures stop to compare', () => {
  const [panel] = makePanels(
    ['1', '2', '3'].map((value, index) => figure(`2016-17-q${index + 1}`, value)),
    'number',
  );
  if (panel === undefined) throw new Error('No panel');
  expect(breakSentences(panel, ['2016-17-q2'])).toEqual([
    'The definition changed with Q2 2016-17: figures before and after do not compare.',
  ]);
  // Before the first column nothing is parted.
  expect(breakSentences(panel, ['2016-17-q1'])).toEqual([]);
});
