import { Button } from '../../shared/editing/button.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { SelectField } from '../../shared/editing/select-field.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';

interface Props {
  readonly form: string;
  readonly indicator: string;
  /** Those that figures are held for. */
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  readonly onClose: () => void;
}

/** Says that another definition holds for the indicator's figures from a period on. */
export function RecordBreakForm({ form, indicator, periods, onClose }: Props) {
  const state = useFormState(form);
  return (
    <EditForm
      state={state}
      label="Record a break"
      submit="Record the break"
      sending="Recording…"
      unsure="Load the page again to see whether it was recorded."
      beside={<Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value="record-break" />
      <input type="hidden" name="indicator" value={indicator} />
      <p>
        Figures before it and after it are compared no more: movement says so, and signal begins anew.
        Editions that are published keep what they showed.
      </p>
      <SelectField
        state={state}
        name="period"
        label="First period of the changed definition"
        none="Choose the period"
        options={periods.map(({ id, label }) => ({ id, name: label }))}
      />
      <TextField
        state={state}
        name="reason"
        label="What changed"
        hint="The definition, method or population, in a sentence or two. Everyone reads it once an edition is published with it."
        rows={3}
      />
    </EditForm>
  );
}
