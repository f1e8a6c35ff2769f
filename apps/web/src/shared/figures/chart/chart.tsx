import { type Annotated, annotatePlot } from '@dial/domain/chart/annotate-plot';
import { chartNotes } from '@dial/domain/chart/chart-notes';
import { chartWords } from '@dial/domain/chart/chart-words';
import { makeDrawing } from '@dial/domain/chart/drawing';
import { type ChartMode, MODE_WORDS } from '@dial/domain/chart/modes/chart-mode';
import type { ModePlot } from '@dial/domain/chart/modes/mode-plot';
import type { Panel } from '@dial/domain/chart/panel';
import { panelName } from '@dial/domain/chart/panel-names';
import { type PlotOutlook, panelPlot } from '@dial/domain/chart/panel-plot';
import type { Plot } from '@dial/domain/chart/plot';
import { plotWords } from '@dial/domain/chart/plot-words';
import type { Band } from '@dial/domain/chart/rag-bands';
import { thinPlot } from '@dial/domain/chart/thin-plot';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { ReactNode, RefObject } from 'react';
import styles from './chart.module.css';
import { ChartComments, type Comment } from './chart-comments.tsx';
import { ChartStage } from './chart-stage.tsx';
import { ModePicker } from './mode-picker.tsx';
import { PanelPicker } from './panel-picker.tsx';
import { PlotKey } from './plot-key.tsx';
import series from './series.module.css';
import { SeriesLegend } from './series-legend.tsx';
import type { ChosenChart } from './use-chart-view.ts';

interface Props {
  readonly panels: readonly Panel[];
  readonly chosen: ChosenChart;
  /** The further ways to look, each ready to be drawn. */
  readonly modes: ReadonlyMap<ChartMode, ModePlot>;
  readonly bands: readonly Band[];
  readonly cumulative: boolean;
  readonly unit: string;
  readonly decimals: number | null;
  readonly outlook: PlotOutlook | null;
  /** Ids of the periods from whose start a changed definition holds. */
  readonly breaks: readonly string[];
  /** What was written on a day, which the chart marks. */
  readonly comments: readonly Comment[];
  /** What is said beside the chart, by the way it is looked at. */
  readonly verdicts: Readonly<Partial<Record<ChartMode, ReactNode>>>;
  /** What of other documents is not drawn or is converted, in sentences. */
  readonly remarks: readonly string[];
  /** Where the picture to download is taken from. */
  readonly figure: RefObject<HTMLElement | null>;
}

/** The chart with what chooses and explains it. To a screen reader it is a picture described in words, whose points may be walked. */
export function Chart(props: Props) {
  const { panels, chosen, modes, cumulative, verdicts, figure } = props;
  const { mode, panel, shown, chooseMode, choosePanel, toggle } = chosen;
  const further = modes.get(mode);
  const { plot, label, notes } = further === undefined ? valuesOf(props) : modeOf(mode, further);
  const comments = mode === 'values' || mode === 'signal' ? annotate(plot, props.comments) : [];
  const drawn = thinPlot({ ...plot, annotations: comments });
  const isThinned = drawn.columns.length < plot.columns.length;
  const said = isThinned ? [...notes, thinnedWords(drawn, plot)] : notes;
  return (
    <figure ref={figure} className={`${styles.figure} ${series.palette}`}>
      <ModePicker modes={['values', ...modes.keys()]} chosen={mode} onChoose={chooseMode} />
      {further === undefined ? (
        <>
          <PanelPicker panels={panels} chosen={panel.kind} cumulative={cumulative} onChoose={choosePanel} />
          <SeriesLegend
            panel={panel}
            shown={shown}
            onToggle={toggle}
            hasExpected={plot.expected.length > 0}
          />
        </>
      ) : (
        <PlotKey legend={plot.legend} />
      )}
      {mode !== 'values' && verdicts[mode]}
      <ChartStage plot={drawn} label={label} />
      {mode === 'values' && verdicts.values}
      {said.length > 0 && (
        <figcaption className={styles.notes}>
          {said.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </figcaption>
      )}
      <ChartComments comments={comments} columns={plot.columns} />
    </figure>
  );
}

function thinnedWords(drawn: Plot, all: Plot): string {
  return `Of ${all.columns.length} periods ${drawn.columns.length} are drawn, among them the highest and lowest of every stretch; the table holds them all.`;
}

const EXPECTED =
  'The hollow point is where the year is expected to end, and the bar the range around it: an outlook, no rating.';

interface Shown {
  readonly plot: Plot;
  readonly label: string;
  readonly notes: readonly string[];
}

function valuesOf({ chosen, bands, cumulative, unit, decimals, outlook, breaks, remarks }: Props): Shown {
  const { panel, shown } = chosen;
  const { scale, bands: drawn } = makeDrawing(panel, shown, bands, unit);
  const hasBands = drawn.length > 0;
  const plot = panelPlot({ panel, shown, bands, unit, decimals, outlook, breaks });
  const words = [
    ...chartWords(panel, shown, { unit, decimals }),
    ...plot.expected.map((expected) => `${expected.words}.`),
  ];
  return {
    plot,
    label: `Line chart, ${panelName(panel.kind, cumulative).toLowerCase()}. ${words.join(' ')}`,
    notes: [
      ...chartNotes({ panel, shown, scale, hasBands, cumulative, unit, decimals }),
      ...(plot.expected.length > 0 ? [EXPECTED] : []),
      ...remarks,
    ],
  };
}

function modeOf(mode: ChartMode, { plot, notes }: ModePlot): Shown {
  return {
    plot,
    label: `Line chart, ${MODE_WORDS[mode].toLowerCase()}. ${plotWords(plot).join(' ')}`,
    notes,
  };
}

function annotate(plot: Plot, comments: readonly Comment[]): Annotated<Comment>[] {
  return annotatePlot(plot, comments, (key) => {
    const read = parsePeriod(key);
    return read.ok ? read.period : null;
  });
}
