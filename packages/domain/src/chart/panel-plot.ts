import { axisTitle, labelWords, tickWords } from './axis-words.ts';
import { documentBreaks } from './document-breaks.ts';
import { makeDrawing } from './drawing.ts';
import { type ChartLine, makeLines } from './lines.ts';
import { ownSpan } from './own-span.ts';
import type { Panel } from './panel.ts';
import { follows, restarts } from './panel-names.ts';
import { periodTick } from './period-tick.ts';
import type { Plot } from './plot.ts';
import type { Band } from './rag-bands.ts';
import type { SeriesKind } from './series.ts';
import { seriesName } from './series-name.ts';

/** What of an indicator's figures is drawn, and how they are said. */
export interface PanelSubject {
  readonly panel: Panel;
  /** The series switched on; `offScale` says which a reader is not shown at first. */
  readonly shown: readonly SeriesKind[];
  /** `ragBands` of the standing target; none without one. */
  readonly bands: readonly Band[];
  readonly unit: string;
  readonly decimals: number | null;
}

/** Figures are written beside their marks up to this many columns; beyond, they would run together. */
const MOST_LABELS = 8;

/** The figures of one kind of period as they are drawn: on a page, in a picture, on paper. */
export function panelPlot({ panel, shown, bands, unit, decimals }: PanelSubject): Plot {
  const drawing = makeDrawing(panel, shown, bands, unit);
  const labelled = panel.columns.length <= MOST_LABELS;
  const labels = (line: ChartLine) =>
    panel.columns.map(({ figures }, index) => {
      const exact = figures.ACTUAL?.figure.value ?? null;
      const isDrawn = line.series === 'ACTUAL' && !line.isBridge && (line.values[index] ?? null) !== null;
      return isDrawn && labelled && exact !== null ? labelWords(exact, unit, decimals) : null;
    });
  return {
    columns: panel.columns.map(({ period, until }) => ({
      key: period.id,
      label: period.label,
      tick: until === null ? periodTick(period) : ['…', ''],
      isGap: until !== null,
    })),
    lines: makeLines(panel, shown).map((line) => ({
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
    breaks: documentBreaks(panel, shown),
    levels: [],
    expected: [],
  };
}
