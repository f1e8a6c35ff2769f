import styles from './field.module.css';
import { fieldId } from './field-id.ts';

interface Props {
  /** The form's name. */
  readonly form: string;
  readonly name: string;
  readonly label: string;
}

/** A box to tick: sent as "on" where it is. */
export function CheckField({ form, name, label }: Props) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" id={fieldId(form, name)} name={name} className={styles.radio} />
      {label}
    </label>
  );
}
