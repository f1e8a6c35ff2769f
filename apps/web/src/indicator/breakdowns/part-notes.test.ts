import { expect, it } from 'vitest';
import { madeEntry } from './fixture-breakdown.ts';
import { partNotes } from './part-notes.ts';

it('tells what is printed of each part from what holds for all of them', () => {
  const { printed, remarks } = partNotes([
    madeEntry('a', { note: 'Printed: "Lewsey (14)". A number, not a rate' }),
    madeEntry('b', { note: 'Printed: "Farley (10)". A number, not a rate' }),
  ]);
  expect([...printed]).toEqual([
    ['a', 'Lewsey (14)'],
    ['b', 'Farley (10)'],
  ]);
  expect(remarks).toEqual([{ about: [], text: 'A number, not a rate' }]);
});

it('names the part that a remark is about, and keeps a note of another form', () => {
  const { printed, remarks } = partNotes([
    madeEntry('a', { note: 'Printed: "Level 2 (x5)"' }),
    madeEntry('b', { note: 'Filed late' }),
    madeEntry('c'),
  ]);
  expect([...printed.keys()]).toEqual(['a']);
  expect(remarks).toEqual([{ about: ['Part b'], text: 'Filed late' }]);
});
