import { useState } from 'react';
import type { ActionFunctionArgs } from 'react-router';
import { Link, redirect, useLocation } from 'react-router';
import type { ChangeOutcome } from '../shared/editing/change-outcome.ts';
import { EditForm } from '../shared/editing/edit-form.tsx';
import { PasswordField } from '../shared/editing/password-field.tsx';
import { typedText } from '../shared/editing/typed-text.ts';
import { useFormState } from '../shared/editing/use-form-state.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { askSignIn } from '../shared/sign-in/ask-sign-in.ts';
import { refusedOutcome } from '../shared/sign-in/refused-outcome.ts';
import { missingFields } from './missing-fields.ts';

const FORM = 'set-password';

export async function action({ request }: ActionFunctionArgs): Promise<ChangeOutcome | Response> {
  const data = await request.formData();
  const newPassword = typedText(data, 'newPassword');
  const errors = missingFields({ newPassword });
  if (errors.length > 0) return { form: FORM, kind: 'invalid', errors };
  const answer = await askSignIn('/reset-password', { token: typedText(data, 'token'), newPassword });
  return answer.kind === 'done' ? redirect('/sign-in?set=1') : refusedOutcome(FORM, answer);
}

/** Where the link of an invitation or of a forgotten password leads: `#token=…`, which no server's log ever holds. */
export function Component() {
  const { hash } = useLocation();
  // Sending the form leaves the fragment behind.
  const [token] = useState(() => new URLSearchParams(hash.slice(1)).get('token'));
  const state = useFormState(FORM);
  return (
    <div className={page.page}>
      <PageHeading title="Set a password">Set a password</PageHeading>
      {token === null ? (
        <p>
          This address is not whole: the part after “#” is missing. Open the link as it was given to you, or{' '}
          <Link to="/sign-in?step=forgotten">ask for a new one</Link>.
        </p>
      ) : (
        <EditForm
          state={state}
          label="Set a password"
          submit="Set the password"
          unsure="Try to sign in with the new password, before you send it again."
        >
          <input type="hidden" name="token" value={token} />
          <PasswordField
            state={state}
            name="newPassword"
            label="New password"
            hint="At least 12 characters. Several words in a row are easy to remember and hard to guess."
            autoComplete="new-password"
          />
        </EditForm>
      )}
    </div>
  );
}
