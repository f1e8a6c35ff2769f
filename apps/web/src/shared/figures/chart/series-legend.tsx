import { LegendSample } from './legend-sample.tsx';
import { KIND_WORDS, type SeriesKind } from './series.ts';
import styles from './series-legend.module.css';

interface Props {
  readonly series: readonly SeriesKind[];
  readonly shown: readonly SeriesKind[];
  readonly onToggle: (series: SeriesKind) => void;
}

/** The key of the chart, each line switched on and off. */
export function SeriesLegend({ series, shown, onToggle }: Props) {
  return (
    <fieldset className={styles.legend}>
      <legend className="visually-hidden">Lines shown in the chart</legend>
      {series.map((name) => (
        <label key={name} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={shown.includes(name)}
            onChange={() => onToggle(name)}
          />
          <LegendSample series={name} />
          <span>{KIND_WORDS[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
