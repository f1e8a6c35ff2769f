import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../shared/table-file/fixture-taken.ts';
import { plansFile } from './plans-file.ts';

it('has made-up plans with the measures that they stand on', () => {
  const plan = {
    ...{ title: 'Ponds', owner: 'Parks', directorate: null },
    measures: (['REGISTERED', 'APPROVED', 'REQUESTED', 'DECLINED', 'WITHDRAWN'] as const).map((status) => ({
      status,
    })),
  };
  expect(rowsOf(plansFile([plan, { ...plan, directorate: { name: 'Place' }, measures: [] }], TAKEN))).toEqual(
    [
      { Plan: 'Ponds', Owner: 'Parks', Measures: '2', 'Requests not decided yet': '1' },
      {
        ...{ Plan: 'Ponds', Owner: 'Parks', Directorate: 'Place', Measures: '0' },
        'Requests not decided yet': '0',
      },
    ],
  );
});
