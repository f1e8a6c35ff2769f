import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { MEASURE } from './fixture-plan-measure.ts';
import { planMeasuresFile } from './plan-measures-file.ts';

it('has what each made-up measure should change, and what was decided; nobody is named', () => {
  const request = {
    ...{ ...MEASURE, title: 'Fish counted', status: 'DECLINED' as const, frameworkMeasure: null },
    decision: { at: '2024-03-01T09:00:00Z', by: 'bo', reason: 'Measured already.' },
  };
  const file = planMeasuresFile(
    { name: 'made-up', title: 'Made up' },
    [MEASURE, request].map((measure) => ({ plan: 'Ponds', measure })),
    TAKEN,
  );
  expect(rowsOf(file)).toMatchObject([
    {
      ...{ Plan: 'Ponds', Measure: 'Reeds planted', Unit: 'number', Status: 'Registered' },
      'Should change': 'Clean streets (Annual measures, 12)',
      'Registered or requested on': '2024-02-26',
    },
    {
      ...{ Measure: 'Fish counted', Status: 'Request declined', 'Decided on': '2024-03-01' },
      ...{ 'Should change': 'None: outside the framework', 'Reason of the decision': 'Measured already.' },
    },
  ]);
  expect(JSON.stringify(file.table)).not.toMatch(/"(ada|bo)"/);
});
