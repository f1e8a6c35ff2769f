import { Button } from '../../shared/editing/button.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import type { SeriesBreak } from './series-break.ts';

interface Props {
  readonly form: string;
  readonly present: SeriesBreak;
  readonly onClose: () => void;
}

/** Takes a recorded break back, with the reason. */
export function WithdrawBreakForm({ form, present: { id, version, period, reason }, onClose }: Props) {
  const state = useFormState(form);
  return (
    <EditForm
      state={state}
      label="Withdraw the break"
      submit="Withdraw the break"
      sending="Withdrawing…"
      unsure="Load the page again to see whether it was withdrawn."
      beside={<Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value="withdraw-break" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <p>
        From {period.label}: “{reason}” Editions that were published with the break keep what they showed.
      </p>
      <TextField
        state={state}
        name="reason"
        label="Reason"
        hint="It is kept with the break, and everybody reads it at once where an edition was published with it."
        rows={3}
      />
    </EditForm>
  );
}
