import { EditForm } from '../../shared/editing/edit-form.tsx';
import { PasswordField } from '../../shared/editing/password-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';

interface Props {
  readonly form: string;
  readonly label: string;
  readonly submit: string;
}

/** What only the one who knows the password may do, though somebody else sits before the open page. */
export function PasswordedForm({ form, label, submit }: Props) {
  const state = useFormState(form);
  return (
    <EditForm
      state={state}
      label={label}
      submit={submit}
      unsure="Load the page again to see whether it was done."
    >
      <PasswordField state={state} name="password" label="Your password" autoComplete="current-password" />
    </EditForm>
  );
}
