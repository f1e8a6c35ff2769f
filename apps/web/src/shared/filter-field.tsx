import { useEffect } from 'react';
import { announce } from './announce.ts';
import styles from './filter-field.module.css';

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many are shown, in words: "12 of 85 terms". Shown beside the field and said to screen readers. */
  readonly found: string;
}

/** A field that narrows the list under it as one types. */
export function FilterField({ label, typed, onType, found }: Props) {
  useEffect(() => announce(found), [found]);
  return (
    <div className={`${styles.filter} no-print`}>
      <label className={styles.label}>
        {label}
        <input
          type="search"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          onChange={(event) => onType(event.target.value)}
        />
      </label>
      <span className={styles.found}>{found}</span>
    </div>
  );
}
