import { useState } from 'react';
import { Link } from 'react-router';
import { CheckField } from '../shared/editing/check-field.tsx';
import { EditForm } from '../shared/editing/edit-form.tsx';
import { RadioField } from '../shared/editing/radio-field.tsx';
import { TextField } from '../shared/editing/text-field.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { editionNameOfId } from '../shared/edition-name.ts';
import type { ViewToSave } from './load-views.ts';

export const SAVE_FORM = 'save';

/** Keeps an address under a name: always of the newest edition, or of the one that it is of. */
export function SaveForm({ view: { address, name, edition } }: { readonly view: ViewToSave }) {
  const state = useFormState(SAVE_FORM);
  const [newest, choose] = useState<'yes' | 'no'>('yes');
  return (
    <EditForm
      state={state}
      label="Save this view"
      submit="Save"
      unsure="Load the page again to see whether it was kept."
      beside={<Link to={address}>Back to where you were</Link>}
    >
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="address" value={address} />
      <TextField state={state} name="name" label="Name" hint="Nobody but you sees it." value={name} />
      {edition !== null && (
        <RadioField
          state={state}
          name="newest"
          legend="Which edition it shows"
          choices={[
            { value: 'yes', label: 'Always the newest edition that is published' },
            { value: 'no', label: `This edition, ${editionNameOfId(edition)}` },
          ]}
          chosen={newest}
          onChoose={choose}
        />
      )}
      <CheckField
        form={SAVE_FORM}
        name="subscribe"
        label="Tell me when an edition is published or a rating changes"
      />
    </EditForm>
  );
}
