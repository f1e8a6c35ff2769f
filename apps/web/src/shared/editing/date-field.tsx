import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FormState } from './use-form-state.ts';

interface Props {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** ISO date that is there before anything is chosen. */
  readonly value?: string;
}

/** A day, sent as an ISO date. */
export function DateField({ state, name, label, hint, value }: Props) {
  return (
    <FieldFrame state={state} name={name} label={label} hint={hint}>
      {(control) => <input {...control} type="date" defaultValue={value} className={styles.input} />}
    </FieldFrame>
  );
}
