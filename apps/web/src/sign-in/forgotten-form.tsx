import { Link, useSearchParams } from 'react-router';
import { EditForm } from '../shared/editing/edit-form.tsx';
import { Notice } from '../shared/editing/notice.tsx';
import { TextField } from '../shared/editing/text-field.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { FORGOTTEN_FORM } from './sign-in-action.ts';
import { stepAddress } from './sign-in-step.ts';

/** Asks for a link to set a new password. The answer is the same whether or not somebody has the address. */
export function ForgottenForm({ byEmail }: { readonly byEmail: boolean }) {
  const [query] = useSearchParams();
  const state = useFormState(FORGOTTEN_FORM);
  const { outcome } = state;
  const back = <Link to={stepAddress(query, 'password')}>Back to signing in</Link>;
  if (!byEmail)
    return (
      <>
        <p>Ask an administrator of Dial for a link. It leads to a page where you set a new password.</p>
        <p>{back}</p>
      </>
    );
  return (
    <>
      {outcome?.kind === 'done' && <Notice title={outcome.message} tone="done" about={outcome} />}
      <EditForm
        state={state}
        label="Ask for a link"
        submit="Send a link"
        sending="Sending…"
        unsure="Try again in a moment."
        beside={back}
      >
        <TextField
          state={state}
          name="email"
          label="E-mail address"
          hint="A link to set a new password is sent to it."
          type="email"
          autoComplete="username"
        />
      </EditForm>
    </>
  );
}
