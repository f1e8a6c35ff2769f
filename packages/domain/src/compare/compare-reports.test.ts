import { expect, it } from 'vitest';
import { reportContent, reportFigure } from '../report/fixtures.ts';
import type { ReportContent } from '../report/report-content.ts';
import { compareReports } from './compare-reports.ts';

const differences = (before: ReportContent | null, after: ReportContent | null) =>
  compareReports(before, after).map(({ label, before: was, after: is }) => `${label}: ${was} → ${is}`);

it('finds no difference between rows that show the same', () => {
  expect(compareReports(reportContent(), reportContent())).toEqual([]);
  expect(compareReports(null, null)).toEqual([]);
});

const OVERRIDE = {
  rag: 'amber',
  reason: 'One storm.',
  author: 'Ada',
  approver: 'Cy',
  expiresOn: '2097-03-31',
} as const;

it.each<[string, Partial<ReportContent>, string[]]>([
  ['another figure', { actual: reportFigure('81') }, ['Figure: 80 → 81']],
  [
    'a provisional one',
    { actual: reportFigure('80', { status: 'PROVISIONAL' }) },
    ['Figure: 80 → 80 (provisional)'],
  ],
  [
    'one that is awaited',
    { actual: reportFigure(null, { expected: '2097-01-31' }) },
    ['Figure: 80 → Awaited, expected 31 Jan 2097'],
  ],
  [
    'one awaited as printed',
    { actual: reportFigure(null, { expected: 'late 2097' }) },
    ['Figure: 80 → Awaited, expected late 2097'],
  ],
  ['none', { actual: null }, ['Figure: 80 → null']],
  [
    'its parts',
    { actual: reportFigure('80', { numerator: '8000', denominator: '100' }) },
    ['Numerator and denominator: null → 8,000 of 100'],
  ],
  ['a year to date', { yearToDate: reportFigure('150') }, ['Year to date: null → 150']],
  [
    'a unit, which changes how figures read',
    { unit: '%', decimals: 1 },
    [
      'Unit: number → %',
      'Decimal places: 0 → 1',
      'Figure: 80 → 80.0%',
      'Movement: Better, up 10 on Q1 2096-97 → Better, up 10 percentage points on Q1 2096-97',
    ],
  ],
  [
    'targets',
    {
      targets: [
        { cadence: 'PERIOD', form: 'LEVEL', raw: '110', period: '2096-97-q2', provisional: true },
        { cadence: 'STANDING', form: 'SENTENCE', raw: 'More trees', period: null, provisional: false },
      ],
    },
    ['Targets: 100 for Q2 2096-97 → 110 for Q2 2096-97 (provisional); More trees'],
  ],
  ['a rating', { rag: 'amber', computedRag: 'amber' }, ['Rating: Red → Amber']],
  ['a rating beside the computed one', { rag: 'amber' }, ['Rating: Red → Amber']],
  [
    'a rating that stands while the computed one changes',
    { rag: 'red', computedRag: 'amber' },
    ['Computed rating: Red → Amber'],
  ],
  [
    'no rating',
    { rag: null, computedRag: null, unratedReason: 'NO_TARGET' },
    ['Rating: Red → Not rated: no target'],
  ],
  [
    'a movement',
    { movement: 'NOT_COMPARABLE', movementChange: null },
    ['Movement: Better, up 10 on Q1 2096-97 → Not comparable'],
  ],
  [
    'standing still',
    { movement: 'SAME', movementChange: '0' },
    ['Movement: Better, up 10 on Q1 2096-97 → Same, unchanged from Q1 2096-97'],
  ],
  [
    'an override',
    { override: OVERRIDE },
    [
      'Override: null → Amber until 31 Mar 2097, by Ada, approved by Cy',
      'Reason of the override: null → One storm.',
    ],
  ],
  [
    'people',
    {
      responsibility: {
        ...reportContent().responsibility,
        reportingOfficers: ['Ada Made', 'Di Made'],
        director: null,
      },
    },
    ['Reporting officers: Ada Made → Ada Made and Di Made', 'Director: Cy Made → null'],
  ],
  [
    'a place',
    { position: 2, area: { id: 'x', name: 'Streets' } },
    ['Area: Parks → Streets', 'Place in the edition: 1 → 2'],
  ],
  [
    'a period',
    { period: '2096-97', periodLabel: '2096-97', frequency: 'SIX_MONTHLY' },
    ['Frequency: Quarterly → Six-monthly', 'Period: Q2 2096-97 → 2096-97'],
  ],
  [
    'commentary',
    { commentary: [{ authors: ['Di Made'], date: null, text: 'Made-up words.' }] },
    ['Authors of the commentary: Ada Made, 1 Nov 2096 → Di Made'],
  ],
])('says in a reader’s words: %s', (_, change, expected) => {
  expect(differences(reportContent(), reportContent(change))).toEqual(expected);
});

it('compares prose word by word, and figures not', () => {
  const after = reportContent({
    commentary: [{ authors: ['Ada Made'], date: '2096-11-01', text: 'Better words.' }],
    actual: reportFigure('9'),
  });
  expect(compareReports(reportContent(), after).map(({ field, words }) => [field, words])).toEqual([
    ['actual', null],
    [
      'commentary',
      [
        { text: 'Made-up ', change: 'removed' },
        { text: 'Better ', change: 'added' },
        { text: 'words.', change: 'same' },
      ],
    ],
  ]);
});

it('tells everything of a row that is new, and of one that is gone', () => {
  const added = compareReports(null, reportContent());
  expect(added.map(({ label }) => label)).toContain('Figure');
  expect(added.every(({ before, after, words }) => before === null && after !== null && words === null)).toBe(
    true,
  );
  const gone = compareReports(reportContent(), null);
  expect(gone.map(({ field, before }) => [field, before])).toEqual(
    added.map(({ field, after }) => [field, after]),
  );
});

it('survives being kept as JSON', () => {
  expect(JSON.parse(JSON.stringify(reportContent({ override: OVERRIDE })))).toEqual(
    reportContent({ override: OVERRIDE }),
  );
});
