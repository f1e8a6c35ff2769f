import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import type { MeasureRow } from './measure-row.ts';
import { outcomeFile } from './outcome-file.ts';
import type { OutcomeMeasure } from './outcome-measure.ts';

const measure = (id: string, status: OutcomeMeasure['status']) => ({
  ...{ status, strength: 'CONTRIBUTING' as const, rationale: `Made-up reason of ${id}` },
  sources: [{ document: 'made-up.txt', line: 7, note: null }],
  indicator: {
    ...{ id, title: id, series: null, reports: [] },
    frameworkMeasures: [
      {
        ...{ id: 'f', number: 12, measure: 'Made up', deliveryMeasures: [] },
        layer: { id: 'top', name: 'Top layer' },
      },
    ],
  },
});

const ROW: MeasureRow = {
  ...{ id: 'r', indicatorId: 'Trees', listedOnly: false, rag: 'GREEN', unratedReason: null, published: true },
  ...{ unit: '%', decimals: 1, latest: '41.5', latestStatus: 'FINAL', latestExpected: null },
  ...{ periodLabel: 'Q2 2096-97', movement: 'BETTER', movementChange: '1.5', trend: [] },
};

it('has the agreed measures first, each with what the edition says of it', () => {
  const file = outcomeFile(
    {
      outcome: { id: 'air', name: 'Clean air', gaps: ['NO_TARGET'] },
      measures: [measure('Ponds', 'PROPOSED'), measure('Trees', 'AGREED')],
      rows: new Map([['Trees', ROW]]),
      edition: { id: '2096-97-q2', name: '2096-97 Q2' },
    },
    TAKEN,
  );
  expect(rowsOf(file)).toMatchObject([
    {
      ...{ Measure: 'Trees', Mapping: 'Agreed', Strength: 'contributing', Framework: 'Top layer, 12' },
      ...{ Reported: 'yes', Latest: '41.5', Period: 'Q2 2096-97', Rating: 'Green', Change: '1.5' },
      ...{ 'Why it is mapped': 'Made-up reason of Trees', 'Sources of the mapping': 'made-up.txt, line 7' },
    },
    { Measure: 'Ponds', Mapping: 'Proposed', Reported: 'no' },
  ]);
  expect(rowsOf(file)[1]).not.toHaveProperty('Movement');
  expect(file.notes.find(({ name }) => name === 'Gaps')?.text).toMatch(/has a target in 2096-97 Q2/);
});
