import { type ChartMode, MODE_WORDS } from '@dial/domain/chart/modes/chart-mode';
import styles from './mode-picker.module.css';

interface Props {
  /** Those with something to draw. */
  readonly modes: readonly ChartMode[];
  readonly chosen: ChartMode;
  readonly onChoose: (mode: ChartMode) => void;
}

/** How the figures are looked at. */
export function ModePicker({ modes, chosen, onChoose }: Props) {
  if (modes.length < 2) return null;
  return (
    <fieldset className={styles.picker}>
      <legend className="visually-hidden">How the figures are looked at</legend>
      {modes.map((mode) => (
        <label key={mode} className={styles.choice}>
          <input
            type="radio"
            name="chart-mode"
            className={styles.radio}
            checked={mode === chosen}
            onChange={() => onChoose(mode)}
          />
          <span>{MODE_WORDS[mode]}</span>
        </label>
      ))}
    </fieldset>
  );
}
