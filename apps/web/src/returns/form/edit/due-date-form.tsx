import { useState } from 'react';
import { Button } from '../../../shared/editing/button.tsx';
import { DateField } from '../../../shared/editing/date-field.tsx';
import { EditForm } from '../../../shared/editing/edit-form.tsx';
import { useFormState } from '../../../shared/editing/use-form-state.ts';
import type { FiledReturn } from '../filed-return.ts';

interface Props {
  readonly form: string;
  readonly filed: Pick<FiledReturn, 'id' | 'version' | 'dueOn'>;
  readonly onClose: () => void;
}

/** Sets the day on which a return falls due, from the version that was looked at when the dialog was opened. */
export function DueDateForm({ form, filed: { id, version, dueOn }, onClose }: Props) {
  const state = useFormState(form);
  const [looked, setLooked] = useState(version);
  // After a conflict the page was asked for anew, and shows what is changed now.
  if (looked !== version && state.outcome === null && !state.busy) setLooked(version);
  return (
    <EditForm
      state={state}
      label="Change the due date"
      submit="Save"
      unsure="Load the page again to see whether it was saved."
      beside={<Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value="due-date" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={looked} />
      <DateField
        state={state}
        name="dueOn"
        label="Due on"
        hint="The last day on which it is in time. After it the return is overdue until it is submitted."
        value={dueOn ?? ''}
      />
    </EditForm>
  );
}
