import { DateField } from '../../shared/editing/date-field.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { plural } from '../../shared/plural.ts';
import { frequencyWords } from './frequency-words.ts';
import type { NextEdition } from './load-next-edition.ts';
import styles from './open-form.module.css';

export const OPEN_FORM = 'open';

/** The title and the due dates, as Dial proposes them. */
export function OpenForm({ next }: { readonly next: NextEdition }) {
  const state = useFormState(OPEN_FORM);
  return (
    <EditForm
      state={state}
      label="Open the next edition"
      submit="Open the edition"
      sending="Opening…"
      unsure="Look at the editions to see whether it is open."
    >
      <input type="hidden" name="from" value={next.from.id} />
      <TextField state={state} name="title" label="Title" value={next.title} />
      <fieldset className={styles.dates}>
        <legend className={styles.legend}>When returns are due</legend>
        <p className={styles.hint}>As Dial proposes; each return’s date can be changed later.</p>
        {next.dueDates.map(({ frequency, dueOn, count }, index) => (
          <div key={frequency}>
            <input type="hidden" name={`dueDates.${index}.frequency`} value={frequency ?? ''} />
            <DateField
              state={state}
              name={`dueDates.${index}.dueOn`}
              label={frequencyWords(frequency)}
              hint={plural(count, 'return')}
              value={dueOn}
            />
          </div>
        ))}
      </fieldset>
      <input type="hidden" name="rows" value={next.dueDates.length} />
    </EditForm>
  );
}
