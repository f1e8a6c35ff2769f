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
  /** What is there before anything is typed. */
  readonly value?: string;
  readonly type?: 'text' | 'email';
  /** What a browser may fill in, e.g. "username"; nothing where left out. */
  readonly autoComplete?: string;
}

/** A text to be typed. What is typed stays when the form is not accepted. */
export function TextField({ state, name, label, hint, rows, optional = false, ...input }: Props) {
  const { value, type = 'text', autoComplete = 'off' } = input;
  return (
    <FieldFrame state={state} name={name} label={optional ? `${label} (optional)` : label} hint={hint}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            type={type}
            defaultValue={value}
            autoComplete={autoComplete}
            className={styles.input}
          />
        ) : (
          <textarea {...control} rows={rows} defaultValue={value} className={styles.input} />
        )
      }
    </FieldFrame>
  );
}
