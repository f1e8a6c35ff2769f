import { expect, it } from 'vitest';
import { lineMarks } from './line-marks.ts';

it('marks a line where it begins', () => {
  expect(lineMarks([239, 239, 240, 239, null, 241])).toEqual([239, null, 240, 239, null, 241]);
  expect(lineMarks([])).toEqual([]);
});
