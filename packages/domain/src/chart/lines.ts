import type { Period } from '../period/period.ts';
import { previousPeriod } from '../period/previous-period.ts';
import { type Panel, type PanelColumn, valueAt } from './panel.ts';
import { follows, restarts } from './panel-names.ts';
import { isChanged, type SeriesKind } from './series.ts';

/** A stretch of a series that is drawn through: the whole of it, or one year of a running total. */
export interface ChartLine {
  readonly key: string;
  readonly series: SeriesKind;
  readonly values: readonly (number | null)[];
  /** Leads over a time without figures from one document to the next: dotted, without marks of its own. */
  readonly isBridge: boolean;
}

/** The lines of a panel, the actual last so that it lies on top. */
export function makeLines(panel: Panel, shown: readonly SeriesKind[]): ChartLine[] {
  return panel.series
    .filter((series) => shown.includes(series))
    .toReversed()
    .flatMap((series) => linesOf(panel, series));
}

/** The values a scale must hold. */
export function shownValues(panel: Panel, shown: readonly SeriesKind[]): number[] {
  return panel.columns.flatMap((column) => shown.flatMap((series) => valueAt(column, series) ?? []));
}

interface Stretch {
  readonly indexes: number[];
}

function linesOf(panel: Panel, series: SeriesKind): ChartLine[] {
  const stretches = stretchesOf(panel, series);
  const line = (key: string, indexes: readonly number[], isBridge: boolean): ChartLine => ({
    key: `${series}-${key}`,
    series,
    values: panel.columns.map((column, index) => (indexes.includes(index) ? valueAt(column, series) : null)),
    isBridge,
  });
  // Only the council's own figures lead on: a target or a comparison of years ago says nothing of the time between.
  const bridges = series === 'ACTUAL' || isChanged(series) ? bridgesBetween(panel, stretches) : [];
  return [
    ...bridges.map((ends) => line(`to-${ends[1]}`, ends, true)),
    ...stretches.map(({ indexes }) => line(String(indexes[0]), indexes, false)),
  ];
}

/** Columns with a value, apart where a running total starts again and where another document follows after a pause. */
function stretchesOf(panel: Panel, series: SeriesKind): Stretch[] {
  const stretches: Stretch[] = [];
  panel.columns.forEach((column, index) => {
    if (valueAt(column, series) === null) return;
    const last = stretches.at(-1);
    const before = panel.columns[last?.indexes.at(-1) ?? -1];
    if (last === undefined || before === undefined || isApart(panel, before, column, series)) {
      stretches.push({ indexes: [index] });
    } else {
      last.indexes.push(index);
    }
  });
  return stretches;
}

function isApart(panel: Panel, before: PanelColumn, column: PanelColumn, series: SeriesKind): boolean {
  if (restarts(panel.kind)) return yearOf(before) !== yearOf(column);
  return isOfAnother(before, column, series) && !isNext(before.period, column.period);
}

function bridgesBetween(panel: Panel, stretches: readonly Stretch[]): (readonly [number, number])[] {
  if (restarts(panel.kind) || !follows(panel.kind)) return [];
  return stretches.slice(1).flatMap((stretch, index) => {
    const from = stretches[index]?.indexes.at(-1);
    const [to] = stretch.indexes;
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
}

function isOfAnother(before: PanelColumn, column: PanelColumn, series: SeriesKind): boolean {
  return (
    before.figures[series]?.figure.origin?.indicator !== column.figures[series]?.figure.origin?.indicator
  );
}

/** A year and a month: dates of kinds without a fixed step that lie further apart do not follow each other. */
const MOST_DAYS = 396;

function isNext(before: Period, period: Period): boolean {
  const previous = previousPeriod(period);
  if (previous !== null) return previous.id === before.id;
  if (before.end === null || period.end === null) return true;
  return (Date.parse(period.end) - Date.parse(before.end)) / 86_400_000 <= MOST_DAYS;
}

function yearOf({ period: { parts } }: PanelColumn): number | null {
  return 'year' in parts ? parts.year : null;
}
