import { chartNotes } from '@dial/domain/chart/chart-notes';
import { chartWords } from '@dial/domain/chart/chart-words';
import { makeDrawing } from '@dial/domain/chart/drawing';
import type { Panel } from '@dial/domain/chart/panel';
import { panelName } from '@dial/domain/chart/panel-names';
import type { Band } from '@dial/domain/chart/rag-bands';
import { lazy, type RefObject, Suspense } from 'react';
import styles from './chart.module.css';
import { PanelPicker } from './panel-picker.tsx';
import series from './series.module.css';
import { SeriesLegend } from './series-legend.tsx';
import type { ChosenChart } from './use-chart-view.ts';

const LineChart = lazy(() => import('./line-chart.tsx'));

/** Fetches the drawing's code ahead of the data, so that neither waits for the other. */
export function preloadChart(): void {
  void import('./line-chart.tsx').catch(() => {
    // Asked for again, and then reported, when the chart is drawn.
  });
}

interface Props {
  readonly panels: readonly Panel[];
  readonly chosen: ChosenChart;
  readonly bands: readonly Band[];
  readonly cumulative: boolean;
  readonly unit: string;
  readonly decimals: number | null;
  /** What of other documents is not drawn or is converted, in sentences. */
  readonly remarks: readonly string[];
  /** Where the picture to download is taken from. */
  readonly figure: RefObject<HTMLElement | null>;
}

/** The chart with what chooses and explains it. To a screen reader it is a picture described in words. */
export function Chart({ panels, chosen, bands, cumulative, unit, decimals, remarks, figure }: Props) {
  const { panel, shown, choosePanel, toggle } = chosen;
  const drawing = makeDrawing(panel, shown, bands, unit);
  const notes = [
    ...chartNotes({
      panel,
      shown,
      scale: drawing.scale,
      hasBands: drawing.bands.length > 0,
      cumulative,
      unit,
      decimals,
    }),
    ...remarks,
  ];
  const words = chartWords(panel, shown, { unit, decimals });
  const label = `Line chart, ${panelName(panel.kind, cumulative).toLowerCase()}. ${words.join(' ')}`;
  return (
    <figure ref={figure} className={`${styles.figure} ${series.palette}`}>
      <PanelPicker panels={panels} chosen={panel.kind} cumulative={cumulative} onChoose={choosePanel} />
      <SeriesLegend panel={panel} shown={shown} onToggle={toggle} />
      <div role="img" aria-label={label} className={styles.canvas} data-picture>
        <Suspense>
          <LineChart
            panel={panel}
            shown={shown}
            scale={drawing.scale}
            bands={drawing.bands}
            unit={unit}
            decimals={decimals}
          />
        </Suspense>
      </div>
      {notes.length > 0 && (
        <figcaption className={styles.notes}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
