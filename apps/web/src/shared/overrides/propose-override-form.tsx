import { Button } from '../editing/button.tsx';
import { DateField } from '../editing/date-field.tsx';
import { EditForm } from '../editing/edit-form.tsx';
import { RadioField } from '../editing/radio-field.tsx';
import { TextField } from '../editing/text-field.tsx';
import { useFormState } from '../editing/use-form-state.ts';
import { RAG_WORDS, RAGS } from '../rag.ts';

interface Props {
  readonly form: string;
  readonly report: string;
  readonly onClose: () => void;
}

const CHOICES = RAGS.map((value) => ({ value, label: RAG_WORDS[value] }));

/** Proposes another rating than the rule gives. */
export function ProposeOverrideForm({ form, report, onClose }: Props) {
  const state = useFormState(form);
  return (
    <EditForm
      state={state}
      label="Propose another rating"
      submit="Propose"
      sending="Proposing…"
      unsure="Load the page again to see whether it was proposed."
      beside={<Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value="propose-override" />
      <input type="hidden" name="report" value={report} />
      <RadioField state={state} name="rag" legend="Rating" choices={CHOICES} />
      <TextField
        state={state}
        name="reason"
        label="Reason"
        hint="Why the rule’s rating misleads here. Everyone can read it once the edition is published."
        rows={4}
      />
      <DateField
        state={state}
        name="expiresOn"
        label="Last day"
        hint="A day after today, a year ahead at most. After it the rule’s rating shows again, unless the edition is published by then."
      />
    </EditForm>
  );
}
