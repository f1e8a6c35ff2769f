import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import type { MeasureRow } from './measure-row.ts';
import { measuresFile } from './measures-file.ts';

const member = (id: string, document: string, line: number | null): MeasureRow['members'][number] => ({
  ...{ id, title: `Made-up ${id}`, frameworkMeasure: null, proposedMeasure: null, planIndicator: null },
  source: { document, line, note: null },
  indicator: { id, reports: [] },
});

it('has a column for each made-up document, with what carries the measure there', () => {
  const trees: MeasureRow = {
    ...{ id: 'trees', title: 'Trees' },
    members: [member('a', 'old.txt', 12), member('b', 'new.txt', 3), member('c', 'new.txt', null)],
    links: [{ earlier: 'a', later: 'b', comparability: 'SAME' }],
  };
  const documents = [
    { id: 'old.txt', title: 'Old report' },
    { id: 'new.txt', title: 'New report' },
    { id: 'other.txt', title: 'Other report' },
  ];
  expect(rowsOf(measuresFile([trees], documents, TAKEN))).toEqual([
    {
      ...{ Measure: 'Trees', Figures: 'Figures may be compared' },
      ...{ 'Old report': 'Made-up a (line 12)', 'New report': 'Made-up b (line 3); Made-up c' },
    },
  ]);
});
