import type { Plot } from '@dial/domain/chart/plot';
import { type PlotPoint, type Step, walkPlot } from '@dial/domain/chart/plot-walk';
import { pointWords } from '@dial/domain/chart/point-words';
import { type KeyboardEvent, useId, useState } from 'react';
import styles from './chart-stage.module.css';
import { PlotDrawing } from './plot-drawing.tsx';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'line-above',
  ArrowDown: 'line-below',
  Home: 'first',
  End: 'last',
};

interface Props {
  readonly plot: Plot;
  /** The chart in words: a picture to a screen reader. */
  readonly label: string;
}

/** The drawing, over whose points a reader walks by keyboard: each is said, and marked where it is drawn. */
export function ChartStage({ plot, label }: Props) {
  const hint = useId();
  const [chosen, setChosen] = useState<PlotPoint | null>(null);
  const point = isHeld(plot, chosen) ? chosen : null;
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') setChosen(null);
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setChosen(walkPlot(plot, point, step));
  };
  return (
    <div className={styles.stage}>
      <div
        role="application"
        aria-roledescription="chart"
        aria-label="Points of the chart"
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a widget of its own, whose keys the hint names
        tabIndex={0}
        onKeyDown={walk}
        onBlur={() => setChosen(null)}
        className={styles.walked}
      >
        <div role="img" aria-label={label} className={styles.canvas} data-picture>
          <PlotDrawing plot={plot} point={point} />
        </div>
      </div>
      <p id={hint} className={styles.hint}>
        Left and right arrow keys walk the points, up and down change the line, Home and End go to the ends,
        Escape leaves.
      </p>
      <p aria-live="polite" className={point === null ? 'visually-hidden' : styles.said}>
        {point === null ? '' : pointWords(plot, point)}
      </p>
    </div>
  );
}

/** Another chart may have fewer columns, or other lines. */
function isHeld(plot: Plot, point: PlotPoint | null): boolean {
  return (
    point !== null &&
    plot.columns[point.at] !== undefined &&
    plot.legend.some(({ look }) => look === point.look)
  );
}
