import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FormState } from './use-form-state.ts';

interface Props {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Of a text that runs over several lines. */
  readonly rows?: number;
  readonly optional?: boolean;
}

/** A text to be typed. What is typed stays when the form is not accepted. */
export function TextField({ state, name, label, hint, rows, optional = false }: Props) {
  return (
    <FieldFrame state={state} name={name} label={optional ? `${label} (optional)` : label} hint={hint}>
      {(control) =>
        rows === undefined ? (
          <input {...control} type="text" autoComplete="off" className={styles.input} />
        ) : (
          <textarea {...control} rows={rows} className={styles.input} />
        )
      }
    </FieldFrame>
  );
}
