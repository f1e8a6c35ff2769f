import { Button } from '../../shared/editing/button.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';

interface Props {
  readonly form: string;
  readonly report: string;
  /** The edition's. */
  readonly revision: number;
  readonly present: {
    readonly reportingOfficers: readonly string[];
    readonly authorisingManagers: readonly string[];
    readonly director: string | null;
  };
  readonly onClose: () => void;
}

/** Says who answers for a row. Names as the edition shows them; what somebody may do is given by their role alone. */
export function AssignForm({ form, report, revision, present, onClose }: Props) {
  const state = useFormState(form);
  return (
    <EditForm
      state={state}
      label="Who answers for it"
      submit="Save"
      unsure="Load the page again to see whether it was saved."
      beside={<Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value="assign" />
      <input type="hidden" name="report" value={report} />
      <input type="hidden" name="revision" value={revision} />
      <TextField
        state={state}
        name="reportingOfficers"
        label="Reporting officers"
        hint="One name on a line."
        rows={3}
        optional
        value={present.reportingOfficers.join('\n')}
      />
      <TextField
        state={state}
        name="authorisingManagers"
        label="Authorising managers"
        hint="One name on a line."
        rows={2}
        optional
        value={present.authorisingManagers.join('\n')}
      />
      <TextField state={state} name="director" label="Director" optional value={present.director ?? ''} />
      <TextField state={state} name="reason" label="Reason" hint="It is kept with the change." rows={2} />
    </EditForm>
  );
}
