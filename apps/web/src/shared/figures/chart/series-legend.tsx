import { EXPECTED_NAME } from '@dial/domain/chart/expected-name';
import type { Panel } from '@dial/domain/chart/panel';
import type { SeriesKind } from '@dial/domain/chart/series';
import { seriesName } from '@dial/domain/chart/series-name';
import { ExpectedSample } from './expected-sample.tsx';
import { LegendSample } from './legend-sample.tsx';
import styles from './series-legend.module.css';

interface Props {
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly onToggle: (series: SeriesKind) => void;
  /** Whether the chart shows where the year is expected to end. */
  readonly hasExpected: boolean;
}

/** The key of the chart, each line switched on and off. */
export function SeriesLegend({ panel, shown, onToggle, hasExpected }: Props) {
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
      {hasExpected && (
        <span className={styles.choice} data-key>
          <ExpectedSample />
          <span>{EXPECTED_NAME}</span>
        </span>
      )}
    </fieldset>
  );
}
