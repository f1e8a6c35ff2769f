import { figure } from '../../shared/figures/fixture-figure.ts';
import { target } from '../../shared/target/fixture-target.ts';
import type { FiledReturn } from './filed-return.ts';

const EMPTY_CONTENT: FiledReturn['content'] = {
  status: 'FINAL',
  value: null,
  numerator: null,
  denominator: null,
  expected: null,
  reason: null,
  commentary: '',
  confirmed: false,
  revisions: [],
};

const past = (id: string, label: string, value: string) =>
  figure(id, value, { raw: `${value}%`, period: { id, label }, source: null });

const HISTORY = [
  past('2029-30-q1', 'Q1 2029-30', '91'),
  past('2029-30-q2', 'Q2 2029-30', '92'),
  past('2029-30-q3', 'Q3 2029-30', '93'),
  past('2029-30-q4', 'Q4 2029-30', '95'),
];

/** A made-up return for tests: higher is better, a target of 95%, four quarters held. */
export function filed(more: Partial<FiledReturn> = {}): FiledReturn {
  return {
    id: '2030-31-q1.clean-air',
    title: 'Made-up days of clean air',
    series: null,
    unit: '%',
    decimals: 1,
    area: 'Made-up area',
    service: null,
    frequency: 'QUARTERLY',
    state: 'NOT_STARTED',
    version: 1,
    dueOn: '2030-07-28',
    overdue: false,
    mayFile: true,
    mayDecide: false,
    mayReopen: false,
    closed: null,
    rag: null,
    computedRag: null,
    unratedReason: 'AWAITING_DATA',
    previousRag: 'GREEN',
    mayProposeOverride: false,
    overrides: [],
    edition: {
      id: '2030-31-q1',
      title: 'Made-up report',
      financialYear: '2030-31',
      quarter: 1,
      stage: 'DRAFT',
    },
    indicator: { id: 'clean-air', purpose: null, additional: null },
    directorate: { id: 'place', name: 'Place' },
    period: { id: '2030-31-q1', label: 'Q1 2030-31' },
    content: EMPTY_CONTENT,
    saved: null,
    submitted: null,
    decided: null,
    preview: {
      value: null,
      rag: null,
      unratedReason: 'AWAITING_DATA',
      explanation: 'There is no figure for Q1 2030-31.',
      question: null,
      commentaryAsked: null,
      movement: { movement: 'NOT_COMPARABLE', change: null, explanation: '' },
      errors: [],
    },
    rule: {
      measure: 'SHARE',
      aggregation: 'RECOMPUTE',
      runsEvenly: false,
      tolerancePoints: null,
      thresholdsPrinted: false,
      seasonal: false,
      breaks: [],
      polarity: 'HIGHER_IS_BETTER',
    },
    history: HISTORY,
    filedHere: [],
    targets: [target(null, '95', { cadence: 'STANDING', raw: '95%', source: null })],
    lastPeriod: HISTORY[3] ?? null,
    samePeriodLastYear: HISTORY[0] ?? null,
    trail: [],
    ...more,
  };
}
