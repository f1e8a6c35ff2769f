import fields from '../../../shared/editing/field.module.css';
import { fieldId } from '../../../shared/editing/field-id.ts';
import type { FormState } from '../../../shared/editing/use-form-state.ts';
import { RETURN_FORM } from '../form-fields.ts';
import styles from './question-field.module.css';

interface Props {
  readonly fields: FormState;
  /** Of the field that holds the answer. */
  readonly name: string;
  /** Null where there is nothing to ask. */
  readonly question: string | null;
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
}

/** Asks about a figure that looks like a slip; a yes is kept with the return until the figure changes. */
export function QuestionField({ fields: state, name, question, confirmed, onConfirm }: Props) {
  if (question === null) return null;
  const id = fieldId(RETURN_FORM, name);
  const error = state.errorOf(name);
  return (
    <fieldset className={styles.question}>
      <legend className={styles.words}>{question}</legend>
      {error !== null && (
        <p id={`${id}-error`} className={fields.error}>
          <span className="visually-hidden">Error: </span>Answer the question, or mend the figure.
        </p>
      )}
      <label className={fields.choice}>
        <input
          type="checkbox"
          id={id}
          checked={confirmed}
          aria-describedby={error === null ? undefined : `${id}-error`}
          aria-invalid={error === null ? undefined : true}
          className={fields.radio}
          onChange={(event) => onConfirm(event.target.checked)}
        />
        Yes, the figure is right
      </label>
    </fieldset>
  );
}
