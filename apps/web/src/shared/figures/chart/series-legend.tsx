import type { Panel } from '@dial/domain/chart/panel';
import type { SeriesKind } from '@dial/domain/chart/series';
import { seriesName } from '@dial/domain/chart/series-name';
import { LegendSample } from './legend-sample.tsx';
import styles from './series-legend.module.css';

interface Props {
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly onToggle: (series: SeriesKind) => void;
}

/** The key of the chart, each line switched on and off. */
export function SeriesLegend({ panel, shown, onToggle }: Props) {
  return (
    <fieldset className={styles.legend}>
      <legend className="visually-hidden">Lines shown in the chart</legend>
      {panel.series.map((name) => (
        <label key={name} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={shown.includes(name)}
            onChange={() => onToggle(name)}
          />
          <LegendSample look={name} />
          <span>{seriesName(panel, name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
