import { expect, it } from 'vitest';
import { highlightRow } from './fixtures.ts';
import type { HighlightRow } from './highlight-row.ts';
import { highlightText } from './highlight-text.ts';

it.each<[Partial<HighlightRow>, string]>([
  // As 001 line 166 says it.
  [
    { title: 'Homes offered', ratedValue: '27', ratedTarget: '53', rag: 'red', distancePercent: '-49' },
    'Homes offered Quarter 3 figure (27) is below the quarterly target (53).',
  ],
  [
    { rag: 'red', unit: 'days', ratedValue: '14.1', ratedTarget: '10', decimals: 1, distancePercent: '-41' },
    'Trees Quarter 3 figure (14.1 days) is above the quarterly target (10.0 days).',
  ],
  [
    {
      series: '%',
      unit: '%',
      decimals: 1,
      ratedValue: '42.8',
      ratedTarget: '60',
      rag: 'amber',
      targetCadence: 'STANDING',
    },
    'Trees (%) Quarter 3 figure (42.8%) is below the target (60.0%).',
  ],
  [
    { ratedValue: '120', ratedTarget: '100', distancePercent: '20' },
    'Trees Quarter 3 figure (120) is above the quarterly target (100), which is good performance.',
  ],
  [
    {
      ratedValue: '8',
      ratedTarget: '10',
      distancePercent: '20',
      targetCadence: 'YEAR',
      ratedPeriod: '2023-24',
    },
    'Trees 2023-24 figure (8) is below the annual target (10), which is good performance.',
  ],
  [
    { ratedValue: '96', ratedTarget: '100', distancePercent: '-4' },
    'Trees Quarter 3 figure (96) is within target levels (100).',
  ],
  [
    {
      ratedValue: '314',
      ratedTarget: '314',
      ratedPeriod: '2023-24-ytd-q3',
      targetCadence: 'YEAR_TO_DATE',
      distancePercent: '0',
    },
    'Trees year-to-date figure (314) is on target to date (314).',
  ],
  [{ ratedPeriod: null, ratedValue: '3', ratedTarget: '3' }, 'Trees figure (3) is on target (3).'],
  [
    { ratedPeriod: 'r12m-2023-12', rag: 'red', ratedValue: '2', ratedTarget: '3' },
    'Trees Year ending Dec 2023 figure (2) is below the target (3).',
  ],
  [{ ratedValue: null, ratedTarget: null, rag: 'green' }, 'Trees is green.'],
  [{ ratedValue: '1', ratedTarget: null, rag: 'red' }, 'Trees is red.'],
])('says %o', (row, text) => {
  expect(highlightText(highlightRow(row))).toBe(text);
});
