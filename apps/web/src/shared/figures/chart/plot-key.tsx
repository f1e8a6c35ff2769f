import type { Plot } from '@dial/domain/chart/plot';
import { LegendSample } from './legend-sample.tsx';
import styles from './series-legend.module.css';

/** The key of a chart whose lines belong together: none is switched off. */
export function PlotKey({ legend }: { readonly legend: Plot['legend'] }) {
  return (
    <ul className={styles.legend} aria-label="Lines of the chart">
      {legend.map(({ look, name }) => (
        <li key={look} className={styles.choice} data-key>
          <LegendSample look={look} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
