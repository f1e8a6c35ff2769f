import type { Panel } from '@dial/domain/chart/panel';
import { panelName } from '@dial/domain/chart/panel-names';
import type { PeriodKind } from '@dial/domain/period/period';
import styles from './panel-picker.module.css';

interface Props {
  readonly panels: readonly Panel[];
  readonly chosen: PeriodKind;
  readonly cumulative: boolean;
  readonly onChoose: (kind: PeriodKind) => void;
}

/** Which kind of period is drawn: each has a scale of its own. */
export function PanelPicker({ panels, chosen, cumulative, onChoose }: Props) {
  if (panels.length < 2) return <p className={styles.single}>{panelName(chosen, cumulative)}</p>;
  return (
    <fieldset className={styles.picker}>
      <legend className="visually-hidden">Periods shown in the chart</legend>
      {panels.map(({ kind }) => (
        <label key={kind} className={styles.choice}>
          <input
            type="radio"
            name="chart-panel"
            className={styles.radio}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          <span>{panelName(kind, cumulative)}</span>
        </label>
      ))}
    </fieldset>
  );
}
