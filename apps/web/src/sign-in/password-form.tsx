import { Link, useSearchParams } from 'react-router';
import { EditForm } from '../shared/editing/edit-form.tsx';
import { PasswordField } from '../shared/editing/password-field.tsx';
import { TextField } from '../shared/editing/text-field.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { PASSWORD_FORM } from './sign-in-action.ts';
import { stepAddress } from './sign-in-step.ts';

/** E-mail address and password. */
export function PasswordForm() {
  const [query] = useSearchParams();
  const state = useFormState(PASSWORD_FORM);
  return (
    <EditForm
      state={state}
      label="Sign in with a password"
      submit="Sign in"
      sending="Signing in…"
      unsure="Try again in a moment."
      beside={<Link to={stepAddress(query, 'forgotten')}>Forgotten your password?</Link>}
    >
      <TextField state={state} name="email" label="E-mail address" type="email" autoComplete="username" />
      <PasswordField state={state} name="password" label="Password" autoComplete="current-password" />
    </EditForm>
  );
}
