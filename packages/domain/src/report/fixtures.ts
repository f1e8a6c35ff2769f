import type { ReportContent, ReportFigure } from './report-content.ts';

/** A row for tests, made up, with what a test is about said in the test. */
export function reportContent(more: Partial<ReportContent> = {}): ReportContent {
  return {
    title: 'Trees planted',
    series: null,
    unit: 'number',
    decimals: 0,
    area: { id: '2096-97-q2.parks', name: 'Parks' },
    position: 1,
    listedOnly: false,
    frequency: 'QUARTERLY',
    period: '2096-97-q2',
    periodLabel: 'Q2 2096-97',
    responsibility: {
      directorate: 'Place',
      service: 'Parks',
      reportingOfficers: ['Ada Made'],
      authorisingManagers: ['Ben Made'],
      director: 'Cy Made',
    },
    actual: reportFigure('80'),
    yearToDate: null,
    targets: [{ cadence: 'PERIOD', form: 'LEVEL', raw: '100', period: '2096-97-q2', provisional: false }],
    publishedRag: null,
    computedRag: 'red',
    rag: 'red',
    unratedReason: null,
    explanation: '80 (Q2 2096-97) against a target of at least 100: so red.',
    ruleVersion: '1',
    ratedValue: '80',
    ratedTarget: '100',
    distancePercent: '-20',
    movement: 'BETTER',
    movementComparedWith: 'Q1 2096-97',
    movementChange: '10',
    override: null,
    commentary: [{ authors: ['Ada Made'], date: '2096-11-01', text: 'Made-up words.' }],
    ...more,
  };
}

export function reportFigure(value: string | null, more: Partial<ReportFigure> = {}): ReportFigure {
  return {
    value,
    raw: value ?? '',
    status: value === null ? 'AWAITED' : 'FINAL',
    expected: null,
    numerator: null,
    denominator: null,
    note: null,
    ...more,
  };
}
