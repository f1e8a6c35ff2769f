import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../shared/table-file/fixture-taken.ts';
import { glossaryFile } from './glossary-file.ts';

it('has made-up terms with where they are printed, and says whence they are', () => {
  const terms = [
    { term: 'MUT', explanation: 'Made-up term', linkLabel: 'More', line: 7 },
    { term: 'B&B', explanation: 'Bed and breakfast', linkLabel: null, line: null },
  ];
  const about = { id: '2096-97-q2', name: '2096-97 Q2', document: 'made-up.txt' };
  const file = glossaryFile(terms, about, TAKEN);
  expect(rowsOf(file)).toEqual([
    { Term: 'MUT', Explanation: 'Made-up term', 'Printed link': 'More', Line: '7' },
    { Term: 'B&B', Explanation: 'Bed and breakfast' },
  ]);
  const from = (document: string | null) =>
    glossaryFile(terms, { ...about, document }, TAKEN).notes.find(({ name }) => name === 'Document')?.text;
  expect(from('made-up.txt')).toBe('made-up.txt');
  expect(from(null)).toMatch(/Carried on/);
});
