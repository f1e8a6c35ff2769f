import { Button } from '../shared/editing/button.tsx';
import { EditDialog } from '../shared/editing/edit-dialog.tsx';
import { EditForm } from '../shared/editing/edit-form.tsx';
import { TextField } from '../shared/editing/text-field.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import type { ViewEdit } from './view-item.tsx';

interface Props {
  readonly edit: ViewEdit;
  readonly form: string;
  readonly onClose: () => void;
}

/** Gives a view another name, or deletes it once that is confirmed. */
export function EditView({ edit: { kind, view }, form, onClose }: Props) {
  const state = useFormState(form);
  const isRename = kind === 'rename';
  return (
    <EditDialog title={isRename ? 'Rename the view' : `Delete “${view.name}”?`} onClose={onClose}>
      <EditForm
        state={state}
        label={isRename ? 'Rename' : 'Delete'}
        submit={isRename ? 'Save' : 'Delete it'}
        unsure="Load the page again to see how it stands."
        beside={<Button onPress={onClose}>Cancel</Button>}
      >
        <input type="hidden" name="intent" value={kind} />
        <input type="hidden" name="id" value={view.id} />
        <input type="hidden" name="version" value={view.version} />
        {isRename ? (
          <TextField state={state} name="name" label="Name" value={view.name} />
        ) : (
          <>
            <input type="hidden" name="name" value={view.name} />
            <p>What you were told of it goes with it.</p>
          </>
        )}
      </EditForm>
    </EditDialog>
  );
}
