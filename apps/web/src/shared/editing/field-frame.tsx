import type { ReactNode } from 'react';
import styles from './field.module.css';
import { fieldId } from './field-id.ts';
import type { FormState } from './use-form-state.ts';

interface Control {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: (control: Control) => ReactNode;
}

/** Label, hint and error of a field above its control, which is told of them. */
export function FieldFrame({ state, name, label, hint, children }: Props) {
  const id = fieldId(state.form, name);
  const error = state.errorOf(name);
  const described = [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`];
  return (
    <div className={error === null ? styles.field : `${styles.field} ${styles.wrong}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {error !== null && (
        <span id={`${id}-error`} className={styles.error}>
          <span className="visually-hidden">Error: </span>
          {error}
        </span>
      )}
      {children({
        id,
        name,
        'aria-describedby': described.join(' ').trim() || undefined,
        'aria-invalid': error === null ? undefined : true,
      })}
    </div>
  );
}
