import fields from '../../../shared/editing/field.module.css';
import { fieldId } from '../../../shared/editing/field-id.ts';
import { RETURN_FORM } from '../form-fields.ts';
import type { FormPart } from '../form-part.ts';
import styles from './question-field.module.css';

/** Asks about a figure that looks like a slip; a yes is kept with the return until the figure changes. */
export function QuestionField({ content, rated: { question }, fields: state, onType }: FormPart) {
  if (question === null) return null;
  const id = fieldId(RETURN_FORM, 'confirmed');
  const error = state.errorOf('confirmed');
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
          checked={content.confirmed}
          aria-describedby={error === null ? undefined : `${id}-error`}
          aria-invalid={error === null ? undefined : true}
          className={fields.radio}
          onChange={(event) => onType({ confirmed: event.target.checked })}
        />
        Yes, the figure is right
      </label>
    </fieldset>
  );
}
