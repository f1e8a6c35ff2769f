import { DIFFER_WORDS } from './chips.ts';
import styles from './differ-box.module.css';

interface Props {
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** Only rows whose published and computed ratings differ. */
export function DifferBox({ checked, onCheck }: Props) {
  return (
    <label className={styles.differ}>
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      {DIFFER_WORDS}
    </label>
  );
}
