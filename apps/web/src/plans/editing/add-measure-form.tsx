import { useCallback, useState } from 'react';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { RadioField } from '../../shared/editing/radio-field.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { MeasureField } from './measure-field.tsx';
import type { OptionGroup } from './measure-options.ts';
import { MEASURE_FORM } from './register-measure.ts';

const PLACES = [
  { value: 'framework', label: 'Yes: it should change a measure of the framework or of Luton 2040' },
  { value: 'none', label: 'No: ask the strategy hub for a measure outside the framework' },
] as const;

interface Props {
  readonly groups: readonly OptionGroup[];
}

/** Registers a plan's measure under the measure it should change; under none, it asks the strategy hub. */
export function AddMeasureForm({ groups }: Props) {
  const state = useFormState(MEASURE_FORM);
  const [under, setUnder] = useState<(typeof PLACES)[number]['value']>('framework');
  const [chosen, setChosen] = useState<string | null>(null);
  const forget = useCallback(() => {
    setUnder('framework');
    setChosen(null);
  }, []);
  const isRequest = under === 'none';
  return (
    <EditForm
      state={state}
      label="Add a measure"
      submit={isRequest ? 'Send the request' : 'Register the measure'}
      unsure="Load the page again to see whether the measure is in the list, before you send it again."
      onDone={forget}
    >
      <input type="hidden" name="intent" value="register" />
      <TextField state={state} name="title" label="What the plan will measure" />
      <TextField state={state} name="unit" label="Unit" hint="Such as number, % or days." optional />
      <RadioField
        state={state}
        name="under"
        legend="Is there a measure in the framework that it should change?"
        choices={PLACES}
        chosen={under}
        onChoose={setUnder}
      />
      {!isRequest && <MeasureField state={state} groups={groups} chosen={chosen} onChoose={setChosen} />}
      <TextField
        state={state}
        name="reason"
        label={isRequest ? 'Why the framework’s measures do not do' : 'How it will change the dial'}
        rows={4}
      />
    </EditForm>
  );
}
