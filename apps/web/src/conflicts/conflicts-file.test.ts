import { expect, it } from 'vitest';
import { conflictsFile } from './conflicts-file.ts';

/** Made up for the test. */
const CONFLICT = {
  id: 'c1',
  subject: 'Trees planted',
  reason: 'The table stands.',
  readings: [
    { raw: '80', standing: true, source: { line: 10, note: null } },
    { raw: '=81', standing: false, source: { line: 12, note: 'In words' } },
  ],
  indicators: [{ id: 'trees', title: 'Trees', series: 'North' }],
};
const ABOUT = { id: '2096-97-q2', name: '2096-97 Q2', document: 'made-up.txt' };

it('has a row for each reading, and says where it is from', () => {
  const { name, table, notes } = conflictsFile([CONFLICT], ABOUT, {
    address: new URL('http://made.invalid/editions/2096-97-q2/conflicts?q=trees'),
    now: new Date('2096-12-31T23:30:00Z'),
  });
  expect(name).toBe('dial-2096-97-q2-conflicts');
  expect(table.headings).toEqual(['Conflict', 'Reading', 'Stands', 'Line', 'Note', 'Why', 'Indicators']);
  expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['Trees planted', '80', true, '10', null, 'The table stands.', 'Trees (North)'],
    ['Trees planted', '=81', false, '12', 'In words', 'The table stands.', 'Trees (North)'],
  ]);
  expect(notes).toContainEqual({ name: 'Taken on', text: '31 December 2096' });
  expect(notes).toContainEqual({
    name: 'Taken from',
    text: 'http://made.invalid/editions/2096-97-q2/conflicts?q=trees',
  });
});
