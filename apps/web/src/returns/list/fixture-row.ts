import type { ReturnRow } from './return-row.ts';

/** A made-up return for tests. */
export function row(id: string, more: Partial<ReturnRow> = {}): ReturnRow {
  return {
    id: `2030-31-q1.${id}`,
    title: `Made-up measure ${id}`,
    series: null,
    unit: '%',
    decimals: 1,
    area: 'Made-up area',
    service: null,
    state: 'NOT_STARTED',
    version: 1,
    dueOn: '2030-07-28',
    overdue: false,
    rag: null,
    previousRag: 'GREEN',
    edition: { id: '2030-31-q1', title: 'Made-up report', financialYear: '2030-31', quarter: 1 },
    indicator: { id },
    directorate: { id: 'place', name: 'Place' },
    period: { id: '2030-31-q1', label: 'Q1 2030-31' },
    content: { status: 'FINAL', commentary: '' },
    preview: {
      value: null,
      rag: null,
      unratedReason: 'AWAITING_DATA',
      explanation: '',
      question: null,
      commentaryAsked: null,
      movement: { movement: 'NOT_COMPARABLE', change: null },
    },
    lastPeriod: null,
    submitted: null,
    decided: null,
    ...more,
  };
}
