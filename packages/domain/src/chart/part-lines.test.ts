import { expect, it } from 'vitest';
import { figure } from './fixtures.ts';
import { makeLines } from './lines.ts';
import { makePanels } from './make-panels.ts';
import { partLines } from './part-lines.ts';

const [panel] = makePanels(
  [
    figure('2020-21', '3'),
    figure('2021-22', '4'),
    figure('2022-23', '5'),
    figure('2020-21', '2', { kind: 'TARGET' }),
    figure('2022-23', '2', { kind: 'TARGET' }),
  ],
  'number',
);
if (panel === undefined) throw new Error('No panel');
const lines = makeLines(panel, panel.series);

it('ends the line at a break and begins it anew, the target’s leads on', () => {
  const parted = partLines(lines, panel, ['2021-22']);
  expect(parted.map(({ series, values }) => [series, values])).toEqual([
    ['TARGET', [2, null, 2]],
    ['ACTUAL', [3, null, null]],
    ['ACTUAL', [null, 4, 5]],
  ]);
  expect(new Set(parted.map(({ key }) => key)).size).toBe(3);
});

it('leaves lines without a break as they are, and one that begins at it', () => {
  expect(partLines(lines, panel, [])).toEqual(lines);
  expect(partLines(lines, panel, ['2020-21', '2010-11'])).toEqual(lines);
});
