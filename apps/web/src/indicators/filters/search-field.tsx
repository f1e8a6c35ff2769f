import styles from './search-field.module.css';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Narrows the list as one types. */
export function SearchField({ typed, onType }: Props) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>Search in titles, areas, services and officers</span>
      <input
        type="search"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}
