import { expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

it('reads each list in its order', () => {
  const form = new FormData();
  form.set('toNote', '2');
  form.set('toNote.0.text', 'Paths do not.');
  form.set('toNote.0.indicators', 'paths ponds');
  form.set('toNote.1.text', '');
  form.set('toNote.1.indicators', '');
  expect(readLines(form, 'toNote')).toEqual([
    { text: 'Paths do not.', indicators: ['paths', 'ponds'] },
    { text: '', indicators: [] },
  ]);
  expect(readLines(form, 'workingWell')).toEqual([]);
});
