import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { breakdownsFile } from './breakdowns-file.ts';
import { madeEntry, madeGroup } from './fixture-breakdown.ts';

const ABOUT = {
  indicator: { id: 'made-up', name: 'Made up', unit: '%' },
  edition: { id: '2096-97-q2', name: '2096-97 Q2' },
};

it('has the made-up parts in the order chosen, and no figure that is suppressed', () => {
  const group = madeGroup({
    entries: [
      madeEntry('a', {
        ...{ value: '43', side: 'ABOVE', difference: '3', standing: 'BETTER' },
        source: { document: 'made-up.txt', line: 7, note: null },
      }),
      madeEntry('b', { suppressed: true, value: null, raw: '[c]' }),
      madeEntry('c', { value: '45' }),
    ],
  });
  const rows = rowsOf(breakdownsFile([group], 'highest', ABOUT, TAKEN));
  expect(rows.map(({ Part }) => Part)).toEqual(['Part c', 'Part a', 'Part b']);
  expect(rows[1]).toMatchObject({
    ...{ Breakdown: 'Ward', Period: 'Q2 2096-97', Figure: '43', Unit: '%', Line: '7' },
    ...{ 'Against the whole': '3 percentage points above the whole', 'Better or worse': 'better' },
  });
  expect(rows[2]).toMatchObject({ 'Why missing': 'suppressed: a small number' });
  expect(rows[2]).not.toHaveProperty('Figure');
});

it('counts a number as a number, whatever the unit of the indicator', () => {
  const group = madeGroup({ basis: 'COUNT', entries: [madeEntry('a', { value: '12', share: '30' })] });
  expect(rowsOf(breakdownsFile([group], 'listed', ABOUT, TAKEN))).toMatchObject([
    { Figure: '12', Unit: 'number', 'Against the whole': '30% of the whole' },
  ]);
});
