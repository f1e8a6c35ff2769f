import type { HighlightRow } from './highlight-row.ts';

/** A made-up row for tests: a green quarter that met its target, as before. */
export function highlightRow(more: Partial<HighlightRow> = {}): HighlightRow {
  return {
    indicatorId: 'trees',
    title: 'Trees',
    series: null,
    unit: 'number',
    decimals: 0,
    rag: 'green',
    previousRag: 'green',
    ratedValue: '100',
    ratedPeriod: '2023-24-q3',
    ratedTarget: '100',
    targetCadence: 'PERIOD',
    distancePercent: '0',
    movement: 'SAME',
    movementChange: '0',
    movementComparedWith: 'Q2 2023-24',
    value: '100',
    ...more,
  };
}
