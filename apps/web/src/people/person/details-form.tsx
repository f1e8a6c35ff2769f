import { useState } from 'react';
import { CheckField } from '../../shared/editing/check-field.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { RadioField } from '../../shared/editing/radio-field.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import type { Person } from '../person-fragment.ts';
import { FORMS } from './person-forms.ts';

const CHOICES = [
  { value: 'yes', label: 'Can sign in' },
  { value: 'no', label: 'Inactive: cannot sign in, and is signed out everywhere at once' },
] as const;

interface Props {
  readonly person: Person;
  /** Whether it is who looks at the page. */
  readonly isSelf: boolean;
}

/** Nobody is removed, as what they did names them. Who would shut themselves out is asked first. */
export function DetailsForm({ person, isSelf }: Props) {
  const state = useFormState(FORMS.details);
  const was = person.active ? 'yes' : 'no';
  const [active, setActive] = useState<'yes' | 'no'>(was);
  return (
    <EditForm
      state={state}
      label="Change the details"
      submit="Save"
      unsure="Load the page again to see what was saved."
    >
      <input type="hidden" name="was-name" value={person.name} />
      <input type="hidden" name="was-email" value={person.email} />
      <input type="hidden" name="was-active" value={was} />
      <TextField state={state} name="name" label="Name" value={person.name} />
      <TextField state={state} name="email" label="E-mail address" type="email" value={person.email} />
      <RadioField
        state={state}
        name="active"
        legend="Signing in"
        choices={CHOICES}
        chosen={active}
        onChoose={setActive}
      />
      {isSelf && was === 'yes' && active === 'no' && (
        <>
          <input type="hidden" name="self" value="yes" />
          <CheckField
            form={FORMS.details}
            name="sure"
            label="This is my own account: I am signed out at once, and another administrator has to let me in again"
          />
        </>
      )}
    </EditForm>
  );
}
