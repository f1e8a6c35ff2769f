import { type Panel, valueAt } from './panel.ts';
import { isChanged, type SeriesKind } from './series.ts';
import { MEASURE_CHANGED } from './series-name.ts';

/** Where the reader must know that the figures to the right are another document's. */
export interface DocumentBreak {
  /** The first column to the right of it. */
  readonly at: number;
  readonly words: string;
  /** The words stand a line lower, as those of the break before would run into them. */
  readonly isLow?: boolean;
}

const DOCUMENT_CHANGES = 'Document changes';

/**
 * The places where the council's own line goes on in another document, and where the measure changed: between the two lines,
 * or, where they overlap, where the later one begins. None for series that are switched off.
 */
export function documentBreaks(panel: Panel, shown: readonly SeriesKind[]): DocumentBreak[] {
  const found = new Map<number, string>();
  if (shown.includes('ACTUAL')) for (const at of documentChanges(panel)) found.set(at, DOCUMENT_CHANGES);
  const own = firstOf(panel, 'ACTUAL');
  for (const series of panel.series.filter(isChanged).filter((name) => shown.includes(name))) {
    // Overrides: that the measure changed says that the document does.
    found.set(Math.max(own, firstOf(panel, series)), MEASURE_CHANGED);
  }
  return [...found]
    .filter(([at]) => at > 0)
    .sort(([a], [b]) => a - b)
    .map(([at, words]) => ({ at, words }));
}

function documentChanges(panel: Panel): number[] {
  const held = panel.columns.flatMap((column, index) =>
    valueAt(column, 'ACTUAL') === null
      ? []
      : [{ index, of: column.figures.ACTUAL?.figure.origin?.indicator }],
  );
  return held.filter(({ of }, place) => place > 0 && held[place - 1]?.of !== of).map(({ index }) => index);
}

const firstOf = ({ columns }: Panel, series: SeriesKind) =>
  columns.findIndex((column) => valueAt(column, series) !== null);
