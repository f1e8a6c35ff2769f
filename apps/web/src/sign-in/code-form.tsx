import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { CheckField } from '../shared/editing/check-field.tsx';
import { EditForm } from '../shared/editing/edit-form.tsx';
import { fieldId } from '../shared/editing/field-id.ts';
import { TextField } from '../shared/editing/text-field.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { CODE_FORM } from './sign-in-action.ts';
import { stepAddress } from './sign-in-step.ts';

/** The second factor: one field for the app's code or a recovery code. It takes the focus, as the step before was another form. */
export function CodeForm() {
  const [query] = useSearchParams();
  const state = useFormState(CODE_FORM);
  useEffect(() => document.getElementById(fieldId(CODE_FORM, 'code'))?.focus(), []);
  return (
    <EditForm
      state={state}
      label="Enter the code"
      submit="Go on"
      sending="Checking…"
      unsure="Try again in a moment."
      beside={<Link to={stepAddress(query, 'password')}>Start again</Link>}
    >
      <TextField
        state={state}
        name="code"
        label="Code"
        hint="The six digits that your authenticator app shows now, or one of your recovery codes."
        autoComplete="one-time-code"
      />
      <CheckField
        form={CODE_FORM}
        name="trust"
        label="Do not ask for a code in this browser for 30 days. Not for a computer that others use."
      />
    </EditForm>
  );
}
