import { EditForm } from '../shared/editing/edit-form.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { SINGLE_FORM } from './sign-in-action.ts';

/** Leads to the council's identity provider and back. */
export function SingleSignOn({ name }: { readonly name: string }) {
  const state = useFormState(SINGLE_FORM);
  return (
    <EditForm
      state={state}
      label={`Sign in with ${name}`}
      submit={`Sign in with ${name}`}
      sending={`Going to ${name}…`}
      unsure="Try again in a moment."
    >
      {null}
    </EditForm>
  );
}
