import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { row } from './fixture-row.ts';
import { returnsFile } from './returns-file.ts';

it('has made-up returns as the list shows them, and nobody by name', () => {
  const { preview } = row('trees');
  const file = returnsFile(
    [
      row('trees', {
        ...{ state: 'SENT_BACK', overdue: true, preview: { ...preview, value: '41.55', rag: 'RED' } },
        decided: { by: 'Ada', at: '2030-07-20T08:00:00Z', reason: 'Look again.' },
      }),
      row('ponds', {
        lastPeriod: { value: '40', status: 'FINAL', expected: null, period: { label: 'Q4 2029-30' } },
      }),
    ],
    'mine',
    TAKEN,
  );
  const same = {
    ...{ Edition: '2030-31 Q1', Area: 'Made-up area', Directorate: 'Place', Due: '2030-07-28' },
    ...{ Period: 'Q1 2030-31', Unit: '%', 'Rating before': 'Green' },
  };
  expect(rowsOf(file)).toEqual([
    {
      ...{ ...same, Return: 'Made-up measure trees', Overdue: 'yes', State: 'Sent back' },
      ...{ 'Why sent back': 'Look again.', 'Filed now': '41.55', 'Rating now': 'Red' },
    },
    {
      ...{ ...same, Return: 'Made-up measure ponds', Overdue: 'no', State: 'Not started' },
      ...{ 'Last figure': '40', 'Last period': 'Q4 2029-30' },
    },
  ]);
  expect(JSON.stringify(file)).not.toContain('Ada');
});
