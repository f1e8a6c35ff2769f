import { useState } from 'react';
import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FormState } from './use-form-state.ts';

interface Props {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** So that the browser or a password manager fills in the right one, or offers a new one. */
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A password, hidden until somebody asks to see what they typed. It can be pasted. */
export function PasswordField({ state, name, label, hint, autoComplete }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame state={state} name={name} label={label} hint={hint}>
      {(control) => (
        <span className={styles.withButton}>
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            className={styles.input}
          />
          <button
            type="button"
            aria-controls={control.id}
            className={styles.button}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
            <span className="visually-hidden"> {label.toLowerCase()}</span>
          </button>
        </span>
      )}
    </FieldFrame>
  );
}
