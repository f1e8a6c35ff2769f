import { missingWords } from '../report/missing-words.ts';
import { decimalOrNull } from '../value/decimal-or-null.ts';
import { exactWords } from '../value/exact-words.ts';
import { formatValue } from '../value/format-value.ts';
import { isUnit } from '../value/is-unit.ts';
import { axisTitle, labelWords, tickWords } from './axis-words.ts';
import { documentBreaks } from './document-breaks.ts';
import { makeDrawing } from './drawing.ts';
import { type ChartLine, makeLines } from './lines.ts';
import { ownSpan } from './own-span.ts';
import type { Panel, PanelColumn } from './panel.ts';
import { follows, restarts } from './panel-names.ts';
import { partLines } from './part-lines.ts';
import { periodTick } from './period-tick.ts';
import type { Plot, PlotColumn, PlotExpected } from './plot.ts';
import type { Band } from './rag-bands.ts';
import type { SeriesKind } from './series.ts';
import { seriesName } from './series-name.ts';
import { withSeriesBreaks } from './with-series-breaks.ts';
import { yearEnd } from './year-end.ts';

/** What of an indicator's figures is drawn, and how they are said. */
export interface PanelSubject {
  readonly panel: Panel;
  /** The series switched on; `offScale` says which a reader is not shown at first. */
  readonly shown: readonly SeriesKind[];
  /** `ragBands` of the standing target; none without one. */
  readonly bands: readonly Band[];
  readonly unit: string;
  readonly decimals: number | null;
  /** Where the year is expected to end; null or left out where that is not told. */
  readonly outlook?: PlotOutlook | null;
  /** Ids of the periods from whose start a changed definition of the indicator's own figures holds; none where left out. */
  readonly breaks?: readonly string[];
}

/** An outlook with its figures, as the API gives it. */
export interface PlotOutlook {
  readonly period: { readonly id: string; readonly label: string };
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
  /** With which they are said: `outlookPlaces`. */
  readonly decimals: number;
}

/** Figures are written beside their marks up to this many columns; beyond, they would run together. */
const MOST_LABELS = 8;

/** The figures of one kind of period as they are drawn: on a page, in a picture, on paper. */
export function panelPlot(subject: PanelSubject): Plot {
  const { shown, bands, unit, decimals, outlook = null, breaks = [] } = subject;
  const end = outlook === null ? null : yearEnd(subject.panel, outlook.period.id, unit);
  const panel = end?.panel ?? subject.panel;
  const further = outlook === null || end === null ? [] : [Number(outlook.lower), Number(outlook.upper)];
  const drawing = makeDrawing(panel, shown, bands, unit, further);
  const labelled = panel.columns.length <= MOST_LABELS;
  const labels = (line: ChartLine) =>
    panel.columns.map(({ figures }, index) => {
      const exact = figures.ACTUAL?.figure.value ?? null;
      const isDrawn = line.series === 'ACTUAL' && !line.isBridge && (line.values[index] ?? null) !== null;
      return isDrawn && labelled && exact !== null ? labelWords(exact, unit, decimals) : null;
    });
  return {
    columns: panel.columns.map((column) => plotColumn(column, shown, subject)),
    lines: partLines(makeLines(panel, shown), panel, breaks).map((line) => ({
      key: line.key,
      look: line.series,
      values: line.values,
      labels: labels(line),
      run: !follows(panel.kind) ? 'marks' : restarts(panel.kind) ? 'steps' : 'straight',
      isBridge: line.isBridge,
    })),
    legend: panel.series
      .filter((series) => shown.includes(series))
      .map((series) => ({ look: series, name: seriesName(panel, series) })),
    scale: drawing.scale,
    ticks: tickWords(drawing.scale.ticks, unit),
    axisTitle: axisTitle(unit),
    bands: drawing.bands,
    bandSpan: ownSpan(panel),
    breaks: withSeriesBreaks(documentBreaks(panel, shown), panel, shown, breaks),
    levels: [],
    expected: outlook === null || end === null ? [] : [expectedAt(end.at, outlook, subject)],
    annotations: [],
  };
}

function plotColumn(
  { period, until, figures }: PanelColumn,
  shown: readonly SeriesKind[],
  { unit, decimals }: PanelSubject,
): PlotColumn {
  const said = shown.flatMap((series) => {
    const found = figures[series];
    if (found === undefined) return [];
    const { value, status, expected } = found.figure;
    const words =
      found.value === null || value === null
        ? missingWords(status, expected)
        : exactWords(value, unit, decimals);
    return [[series, words] as const];
  });
  const place = shown.includes('ACTUAL') ? figures.ACTUAL?.figure.origin?.place : undefined;
  return {
    key: period.id,
    label: period.label,
    tick: until === null ? periodTick(period) : ['…', ''],
    isGap: until !== null,
    said: Object.fromEntries(said),
    ...(place === undefined ? {} : { place }),
  };
}

function expectedAt(
  at: number,
  { period, value, lower, upper, decimals }: PlotOutlook,
  { unit }: PanelSubject,
): PlotExpected {
  // As the outlook's own sentence says them: an estimate has no exact figure.
  const say = (figure: string) => {
    const read = decimalOrNull(figure);
    return read === null || !isUnit(unit) ? figure : formatValue(read, unit, decimals);
  };
  return {
    at,
    value: Number(value),
    lower: Number(lower),
    upper: Number(upper),
    words: `${period.label} is expected to end at ${say(value)}, between ${say(lower)} and ${say(upper)}`,
  };
}
