import styles from './filter-choice.module.css';

interface Props {
  readonly label: string;
  /** What choosing none is called. */
  readonly any: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A choice that narrows a list. */
export function FilterChoice({ label, any, options, chosen, onChoose }: Props) {
  return (
    <label className={styles.choice}>
      {label}
      <select value={chosen} className={styles.select} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{any}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
