import styles from './field.module.css';
import { fieldId } from './field-id.ts';
import type { FormState } from './use-form-state.ts';

interface Props<Value extends string> {
  readonly state: FormState;
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen?: Value;
  readonly onChoose?: (value: Value) => void;
}

/** One of a few choices. An error leads to the first of them. */
export function RadioField<Value extends string>({
  state,
  name,
  legend,
  choices,
  chosen,
  onChoose,
}: Props<Value>) {
  const id = fieldId(state.form, name);
  const error = state.errorOf(name);
  return (
    <fieldset
      className={error === null ? styles.field : `${styles.field} ${styles.wrong}`}
      aria-describedby={error === null ? undefined : `${id}-error`}
    >
      <legend className={styles.label}>{legend}</legend>
      {error !== null && (
        <span id={`${id}-error`} className={styles.error}>
          <span className="visually-hidden">Error: </span>
          {error}
        </span>
      )}
      {choices.map(({ value, label }, index) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={value}
            className={styles.radio}
            {...(onChoose !== undefined && { checked: chosen === value, onChange: () => onChoose(value) })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
