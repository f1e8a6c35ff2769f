import { EditForm } from '../shared/editing/edit-form.tsx';
import { PasswordField } from '../shared/editing/password-field.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { FORMS } from './account-forms.ts';

/** A password manager is told whose password changes by a field that is not shown. */
export function PasswordForm({ email }: { readonly email: string }) {
  const state = useFormState(FORMS.password);
  return (
    <EditForm
      state={state}
      label="Change your password"
      submit="Change the password"
      unsure="Sign out and in again to see which password is good."
    >
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField state={state} name="password" label="Present password" autoComplete="current-password" />
      <PasswordField
        state={state}
        name="newPassword"
        label="New password"
        hint="At least 12 characters. You are then signed out everywhere else."
        autoComplete="new-password"
      />
    </EditForm>
  );
}
