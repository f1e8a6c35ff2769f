import fields from '../../shared/editing/field.module.css';
import { fieldId } from '../../shared/editing/field-id.ts';
import { RETURN_FORM } from './form-fields.ts';
import type { FormPart } from './form-part.ts';
import { STATUS_CHOICES, takesReason } from './status-choices.ts';
import styles from './status-field.module.css';
import { TypedField } from './typed-field.tsx';

/** How far the figure has come, with the box that each choice asks for. */
export function StatusField({ content, fields: state, onType }: FormPart) {
  const id = fieldId(RETURN_FORM, 'status');
  return (
    <div className={styles.status}>
      <fieldset className={fields.field}>
        <legend className={fields.label}>Status of the figure</legend>
        {STATUS_CHOICES.map(({ value, label, hint }, index) => (
          <label key={value} className={fields.choice}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name="status"
              value={value}
              checked={content.status === value}
              className={fields.radio}
              onChange={() => onType({ status: value })}
            />
            <span>
              {label}
              <span className={styles.hint}>{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {content.status === 'AWAITED' && (
        <TypedField
          state={state}
          name="expected"
          label="Expected on"
          type="date"
          value={content.expected ?? ''}
          onType={(expected) => onType({ expected: expected === '' ? null : expected })}
          className={styles.date}
        />
      )}
      {takesReason(content.status) && (
        <TypedField
          state={state}
          name="reason"
          label={content.status === 'REVISED' ? 'Why the figure is revised' : 'Why there is no figure'}
          hint="It is shown to readers beside the figure."
          rows={2}
          value={content.reason ?? ''}
          onType={(reason) => onType({ reason: reason === '' ? null : reason })}
        />
      )}
    </div>
  );
}
