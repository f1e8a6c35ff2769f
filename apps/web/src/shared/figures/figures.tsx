import { makePanels } from '@dial/domain/chart/make-panels';
import { type ChartMode, MODE_WORDS } from '@dial/domain/chart/modes/chart-mode';
import { type ModeAnalysis, modePlots } from '@dial/domain/chart/modes/mode-plots';
import type { Panel } from '@dial/domain/chart/panel';
import { panelName } from '@dial/domain/chart/panel-names';
import type { PlotOutlook } from '@dial/domain/chart/panel-plot';
import type { Band } from '@dial/domain/chart/rag-bands';
import { FIGURE_NOTES } from '@dial/domain/open-data/figure-notes';
import type { PeriodKind } from '@dial/domain/period/period';
import { type ReactNode, useRef } from 'react';
import { pictureWords } from '../picture/picture-words.ts';
import { dataNote, usualNotes } from '../table-file/usual-notes.ts';
import { Chart } from './chart/chart.tsx';
import type { Comment } from './chart/chart-comments.tsx';
import { type ChosenChart, useChartView } from './chart/use-chart-view.ts';
import { Downloads } from './download/downloads.tsx';
import { type CsvSubject, indicatorCsv, indicatorTable } from './download/indicator-csv.ts';
import type { Figure } from './figure.ts';
import styles from './figures.module.css';
import { otherSources } from './other-sources.ts';
import { FiguresTable } from './table/figures-table.tsx';

/** What Dial worked out of an indicator's figures, and how it is said beside the chart. */
export interface FiguresAnalysis extends ModeAnalysis {
  readonly outlook: PlotOutlook | null;
  readonly verdicts: Readonly<Partial<Record<ChartMode, ReactNode>>>;
}

interface Props {
  /** What the chart, the table and the picture are of. */
  readonly name: string;
  /** Of the indicator, and of other documents that carry the same measure. */
  readonly figures: readonly Figure[];
  /** What of other documents is not shown or is converted, in sentences. */
  readonly remarks: readonly string[];
  readonly subject: CsvSubject;
  readonly decimals: number | null;
  /** Whether the indicator's quarters are printed as running totals. */
  readonly cumulative: boolean;
  /** The kind of period to begin with; null for the one with most figures. */
  readonly reported: PeriodKind | null;
  readonly bandsOf?: (panel: Panel) => readonly Band[];
  /** What Dial worked out of the figures; left out where it is not asked for. */
  readonly analysis?: FiguresAnalysis;
  readonly comments?: readonly Comment[];
  /** Ids of the periods from whose start a changed definition of the indicator's own figures holds. */
  readonly breaks?: readonly string[];
  /** The document of the indicator's own figures: "Corporate Performance Report (001.txt)". */
  readonly source: string;
  /** Begins the names of downloaded files. */
  readonly file: string;
}

/** The chart, the table of the same data, and both to take away. */
export function Figures(props: Props) {
  const { name, figures, remarks, subject, decimals, cumulative, reported, bandsOf, source, file } = props;
  const { analysis, comments = [], breaks = [] } = props;
  const { unit } = subject;
  const figure = useRef<HTMLElement>(null);
  const panels = makePanels(figures, unit);
  const modes = modePlots({ panels, unit, decimals, analysis: analysis ?? null });
  const chosen = useChartView(panels, reported, [...modes.keys()]);
  const panel = chosen === null ? '' : shownWords(chosen, cumulative);
  return (
    <>
      {chosen === null ? (
        <>
          <p className={styles.none}>
            There are too few figures of one kind of period to draw a line. The table holds all that is
            printed.
          </p>
          {remarks.map((words) => (
            <p key={words} className={styles.none}>
              {words}
            </p>
          ))}
        </>
      ) : (
        <Chart
          panels={panels}
          chosen={chosen}
          bands={bandsOf?.(chosen.panel) ?? []}
          cumulative={cumulative}
          unit={unit}
          decimals={decimals}
          modes={modes}
          outlook={analysis?.outlook ?? null}
          verdicts={analysis?.verdicts ?? {}}
          breaks={breaks}
          comments={comments}
          remarks={remarks}
          figure={figure}
        />
      )}
      <FiguresTable figures={figures} title={name} cumulative={cumulative} unit={unit} decimals={decimals} />
      <Downloads
        name={file}
        csv={() => indicatorCsv(subject, figures)}
        workbook={() => {
          const address = new URL(window.location.href);
          return {
            name: file,
            title: 'Figures',
            table: indicatorTable(subject, figures),
            notes: [
              ...usualNotes(`${name}, ${subject.edition}`, { address, now: new Date() }),
              dataNote(subject.edition, address.origin),
              ...FIGURE_NOTES,
            ],
          };
        }}
        figure={chosen === null ? null : figure}
        words={() => pictureWords({ name, panel, sources: [...otherSources(figures), source] })}
      />
    </>
  );
}

/** "By quarter"; of another way to look, which. */
function shownWords({ mode, panel }: ChosenChart, cumulative: boolean): string {
  return mode === 'values' ? panelName(panel.kind, cumulative) : MODE_WORDS[mode];
}
