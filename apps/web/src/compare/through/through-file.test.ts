import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { throughFile } from './through-file.ts';
import type { ThroughIndicator, ThroughReport } from './through-query.ts';
import type { ThroughRow } from './through-rows.ts';

const report = (quarter: number, rest: Partial<ThroughReport>): ThroughReport => ({
  ...{ id: `made-up-${quarter}`, listedOnly: false, targets: [], commentary: [] },
  edition: { id: `2096-97-q${quarter}`, financialYear: '2096-97', quarter },
  period: { id: `2096-97-q${quarter}`, label: `Q${quarter} 2096-97` },
  actual: { value: '41.5', status: 'FINAL', expected: null },
  rating: { rag: 'RED', published: 'RED', computed: 'GREEN', unratedReason: null, ratedTarget: '40' },
  ...rest,
});

// Its reports come with the rows.
const INDICATOR = { id: 'trees', title: 'Trees', series: null, unit: '%', decimals: 1 } as ThroughIndicator;

it('has what each edition showed of a made-up indicator', () => {
  const rows: readonly ThroughRow[] = [
    { indicator: INDICATOR, report: report(1, { listedOnly: true, actual: null }), comparability: 'SAME' },
    {
      indicator: INDICATOR,
      report: report(2, { commentary: [{ id: 'c', text: 'Made-up words' }] }),
      comparability: 'CHANGED_DEFINITION',
    },
  ];
  const file = throughFile({ indicator: INDICATOR, rows }, TAKEN);
  expect(rowsOf(file)).toMatchObject([
    { Edition: '2096-97 Q1', 'Why missing': 'only listed', Comparable: 'May be compared' },
    {
      ...{ Edition: '2096-97 Q2', Latest: '41.5', Period: 'Q2 2096-97', 'Target rated against': '40' },
      ...{ Rating: 'Red', 'Whose rating': 'Published', 'Rating by the rule': 'Green' },
      ...{ Comparable: 'Definition changed: compare with care', Commentary: 'Made-up words' },
    },
  ]);
  expect(file.notes.at(-1)?.text).toMatch(
    'http://made.invalid/editions/2096-97-q1/data and http://made.invalid/editions/2096-97-q2/data hold',
  );
});
