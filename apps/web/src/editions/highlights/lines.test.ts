import { expect, it } from 'vitest';
import { changedLine, holds, type Lines, movedLine, sameLines, withLine, withoutLine } from './lines.ts';

const LINES: Lines = {
  workingWell: [
    { key: 0, text: 'Trees do well.', indicators: ['trees'] },
    { key: 1, text: 'Ponds do well.', indicators: [] },
  ],
  toNote: [{ key: 4, text: 'Paths do not.', indicators: ['paths'] }],
};
const texts = ({ workingWell }: Lines) => workingWell.map(({ text }) => text);

it('adds a line with a key of its own', () => {
  const lines = withLine(LINES, 'workingWell', { text: 'New.', indicators: [] });
  expect(lines.workingWell.map(({ key }) => key)).toEqual([0, 1, 5]);
  expect(withLine({ workingWell: [], toNote: [] }, 'toNote', { text: '', indicators: [] }).toNote).toEqual([
    { key: 0, text: '', indicators: [] },
  ]);
});

it('moves a line up and down, and no further than its list goes', () => {
  expect(texts(movedLine(LINES, 'workingWell', 0, 1))).toEqual(['Ponds do well.', 'Trees do well.']);
  expect(texts(movedLine(LINES, 'workingWell', 1, -1))).toEqual(['Ponds do well.', 'Trees do well.']);
  expect(movedLine(LINES, 'workingWell', 0, -1)).toBe(LINES);
  expect(movedLine(LINES, 'workingWell', 1, 1)).toBe(LINES);
  expect(movedLine(LINES, 'workingWell', 4, 1)).toBe(LINES);
});

it('changes and removes a line of one list alone', () => {
  expect(texts(changedLine(LINES, 'workingWell', 1, { text: 'Better.' }))).toEqual([
    'Trees do well.',
    'Better.',
  ]);
  expect(texts(withoutLine(LINES, 'workingWell', 0))).toEqual(['Ponds do well.']);
  expect(withoutLine(LINES, 'workingWell', 4)).toEqual(LINES);
});

it('knows what is in a list already', () => {
  expect(holds(LINES.workingWell, 'trees')).toBe(true);
  expect(holds(LINES.workingWell, 'paths')).toBe(false);
});

it('tells whether something else is said, whatever the keys and the spaces around', () => {
  const other = changedLine(LINES, 'workingWell', 1, { key: 9, text: ' Ponds do well. ' });
  expect(sameLines(LINES, other)).toBe(true);
  expect(sameLines(LINES, movedLine(LINES, 'workingWell', 0, 1))).toBe(false);
  expect(sameLines(LINES, changedLine(LINES, 'toNote', 4, { indicators: [] }))).toBe(false);
  expect(sameLines(LINES, withLine(LINES, 'toNote', { text: '', indicators: [] }))).toBe(false);
});
