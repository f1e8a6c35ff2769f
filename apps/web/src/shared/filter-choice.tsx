import styles from './filter-choice.module.css';

interface Props {
  readonly label: string;
  /** What choosing none is called; left out, one is always chosen. */
  readonly any?: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A choice that narrows a list. One that is not on offer narrows nothing. */
export function FilterChoice({ label, any, options, chosen, onChoose }: Props) {
  return (
    <label className={styles.choice}>
      {label}
      <select
        value={options.some(({ id }) => id === chosen) ? chosen : ''}
        className={styles.select}
        onChange={(event) => onChoose(event.target.value)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
