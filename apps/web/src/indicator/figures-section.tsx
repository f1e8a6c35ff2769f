import { parsePeriod } from '@dial/domain/period/parse-period';
import type { PeriodKind } from '@dial/domain/period/period';
import { useRef } from 'react';
import { Section } from '../shared/document/section.tsx';
import { Chart } from '../shared/figures/chart/chart.tsx';
import { makePanels } from '../shared/figures/chart/make-panels.ts';
import { panelName } from '../shared/figures/chart/panel-names.ts';
import { ragBands } from '../shared/figures/chart/rag-bands.ts';
import { useChartView } from '../shared/figures/chart/use-chart-view.ts';
import { Downloads } from '../shared/figures/download/downloads.tsx';
import { indicatorCsv } from '../shared/figures/download/indicator-csv.ts';
import { pictureWords } from '../shared/figures/download/picture-words.ts';
import type { Figure } from '../shared/figures/figure.ts';
import { FiguresTable } from '../shared/figures/table/figures-table.tsx';
import { indicatorName } from '../shared/indicator-name.ts';
import styles from './figures-section.module.css';
import { type Rated, standingBounds } from './standing-bounds.ts';
import type { Polarity, Target } from './target.ts';

interface Props {
  readonly edition: {
    readonly id: string;
    readonly title: string;
    readonly source: { readonly document: string };
  };
  readonly indicator: {
    readonly id: string;
    readonly title: string;
    readonly series: string | null;
    readonly unit: string;
    readonly decimals: number | null;
    readonly polarity: Polarity;
  };
  /** The area's name. */
  readonly area: string;
  readonly figures: readonly Figure[];
  readonly targets: readonly Target[];
  readonly rating: Rated;
  /** Id of the period reported on. */
  readonly reported: string | null;
  readonly cumulative: boolean;
}

/** The chart, the table of the same data, and both to take away. */
export function FiguresSection(props: Props) {
  const { edition, indicator, area, figures, targets, rating, reported, cumulative } = props;
  const { unit, decimals, polarity } = indicator;
  const figure = useRef<HTMLElement>(null);
  const panels = makePanels(figures, unit);
  const chosen = useChartView(panels, kindOf(reported));
  const bounds = chosen === null ? null : standingBounds(chosen.panel, targets, polarity, rating);
  const name = indicatorName(indicator);
  const panel = chosen === null ? '' : panelName(chosen.panel.kind, cumulative);
  return (
    <Section id="figures" title="Figures">
      {chosen === null ? (
        <p className={styles.none}>
          There are too few figures of one kind of period to draw a line. The table holds all that is printed.
        </p>
      ) : (
        <Chart
          panels={panels}
          chosen={chosen}
          bands={bounds === null ? [] : ragBands(bounds)}
          cumulative={cumulative}
          unit={unit}
          decimals={decimals}
          figure={figure}
        />
      )}
      <FiguresTable figures={figures} title={name} cumulative={cumulative} unit={unit} decimals={decimals} />
      <Downloads
        name={indicator.id}
        csv={() =>
          indicatorCsv({ ...indicator, indicator: indicator.id, edition: edition.id, area }, figures)
        }
        figure={chosen === null ? null : figure}
        words={() => pictureWords({ name, panel, edition: edition.title, document: edition.source.document })}
      />
    </Section>
  );
}

function kindOf(period: string | null): PeriodKind | null {
  const read = period === null ? null : parsePeriod(period);
  return read?.ok ? read.period.kind : null;
}
