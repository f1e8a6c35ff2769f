import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FormState } from './use-form-state.ts';

interface Props {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What choosing nothing is called. */
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** One of a list, or none. */
export function SelectField({ state, name, label, hint, none, options }: Props) {
  return (
    <FieldFrame state={state} name={name} label={label} hint={hint}>
      {(control) => (
        <select {...control} className={styles.input}>
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
