import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { proposedFile } from './proposed-file.ts';

type Row = Parameters<typeof proposedFile>[0][number];

const proposed = (text: string, rest: Partial<Row>): Row => ({
  ...{ section: 'OUTCOME', number: null, likelyNumber: null, text, aspirational: null },
  ...{ provider: null, internalOrExternal: null, frequency: null, includeIn2040: null, reportedIn: null },
  ...{ newOrExisting: null, notes: null, note: null, outcome: null },
  ...{ source: { document: 'made-up.txt', line: 7, note: null }, indicators: [] },
  ...rest,
});

it('has the cells of made-up measures in the order of the screen, empty where none is printed', () => {
  const file = proposedFile(
    [
      proposed('Staff trained', { section: 'WORKFORCE', frequency: 'Yearly' }),
      proposed('Trees planted', {
        ...{ number: 'u,', likelyNumber: '8', includeIn2040: 'Yes' },
        outcome: { id: 'air', name: 'Clean air', priority: { id: 'green', name: 'Green town' } },
        indicators: [{ id: 'trees', title: 'Trees', series: null, reports: [] }],
      }),
    ],
    TAKEN,
  );
  const source = { Document: 'made-up.txt', Line: '7' };
  expect(rowsOf(file)).toEqual([
    {
      ...{ Part: 'Measures of the target outcomes', 'Strategic priority': 'Green town' },
      ...{ Outcome: 'Clean air', Number: '8 (printed “u,”)', Measure: 'Trees planted' },
      ...{ 'Include in Luton 2040': 'Yes', 'Reported by': 'Trees', ...source },
    },
    { Part: 'Workforce', Measure: 'Staff trained', Frequency: 'Yearly', ...source },
  ]);
});
