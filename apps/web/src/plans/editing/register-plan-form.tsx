import { EditForm } from '../../shared/editing/edit-form.tsx';
import { SelectField } from '../../shared/editing/select-field.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { PLAN_FORM } from './register-plan.ts';

interface Props {
  readonly directorates: readonly { readonly id: string; readonly name: string }[];
}

export function RegisterPlanForm({ directorates }: Props) {
  const state = useFormState(PLAN_FORM);
  return (
    <EditForm
      state={state}
      label="Register a plan"
      submit="Register the plan"
      unsure="Load the page again to see whether the plan is registered, before you send it again."
    >
      <TextField state={state} name="title" label="Title" hint="As the plan calls itself." />
      <TextField
        state={state}
        name="owner"
        label="Owner"
        hint="The role or team that answers for the plan, not a person’s name."
      />
      <SelectField
        state={state}
        name="directorate"
        label="Directorate (optional)"
        none="None, or several"
        options={directorates}
      />
    </EditForm>
  );
}
