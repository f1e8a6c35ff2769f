import type { OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { RoleFields } from '../role-fields.tsx';
import { ADD_FORM } from './add-person.ts';

interface Props {
  readonly roles: readonly string[];
  readonly scopes: readonly OptionGroup[];
}

export function AddPersonForm({ roles, scopes }: Props) {
  const state = useFormState(ADD_FORM);
  return (
    <EditForm
      state={state}
      label="Add somebody"
      submit="Add them"
      unsure="Load the page again to see whether they are in the list, before you send it again."
    >
      <TextField state={state} name="name" label="Name" />
      <TextField
        state={state}
        name="email"
        label="E-mail address"
        hint="They sign in with it. Nothing is sent to it now: you are given a link for them."
        type="email"
      />
      <RoleFields state={state} roles={roles} scopes={scopes} optional />
    </EditForm>
  );
}
