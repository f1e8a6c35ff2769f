import type { SummaryFacts, SummaryRow } from './summary-facts.ts';

/** A made-up row for tests: green, the same as before, with commentary, and nothing known of its year end. */
export function summaryRow(title: string, more: Partial<SummaryRow> = {}): SummaryRow {
  return {
    indicatorId: title.toLowerCase(),
    title,
    series: null,
    rag: 'green',
    unratedReason: null,
    movement: 'NOT_COMPARABLE',
    expected: null,
    hasCommentary: true,
    risk: null,
    ...more,
  };
}

/** The facts of a made-up edition that nothing is held before. */
export function summaryFacts(more: Partial<SummaryFacts> = {}): SummaryFacts {
  return {
    edition: '2096-97 Q3',
    preceding: '2096-97 Q2',
    transitions: null,
    closerLook: { held: 1, indicatorIds: [] },
    movers: { improved: [], concern: [], longEnough: 0, series: 0 },
    rows: [],
    conflicts: null,
    ...more,
  };
}
