import { Section } from '../../../shared/document/section.tsx';
import { EditForm } from '../../../shared/editing/edit-form.tsx';
import { TextField } from '../../../shared/editing/text-field.tsx';
import { useFormState } from '../../../shared/editing/use-form-state.ts';
import type { FiledReturn } from '../filed-return.ts';
import { Changes } from './changes.tsx';
import { changesSince } from './changes-since.ts';
import styles from './decide-section.module.css';
import type { PrintedBefore } from './load-before.ts';

interface Props {
  readonly filed: FiledReturn;
  readonly before: PrintedBefore | null;
}

const UNSURE = 'Load the page again to see whether it is recorded.';

/** The manager's view of what is submitted: what changes, and the decision. */
export function DecideSection({ filed, before }: Props) {
  const approve = useFormState('approve');
  const sendBack = useFormState('send-back');
  return (
    <Section id="decide" title="Decide" onScreen>
      <Changes changes={changesSince(filed, before?.commentary ?? '')} />
      <div className={styles.forms}>
        <EditForm
          state={approve}
          label="Approve the return"
          submit="Approve"
          sending="Approving…"
          unsure={UNSURE}
        >
          <Looked filed={filed} />
          <p>What it says then stands in the edition, under your name as the one who signed it off.</p>
        </EditForm>
        <EditForm
          state={sendBack}
          label="Send the return back"
          submit="Send back"
          sending="Sending back…"
          unsure={UNSURE}
        >
          <Looked filed={filed} />
          <TextField
            state={sendBack}
            name="reason"
            label="What has to change"
            hint="The officer reads it beside the form."
            rows={3}
          />
        </EditForm>
      </div>
    </Section>
  );
}

/** Reopens what is approved, or asks for a return that is not due. */
export function ReopenSection({ filed }: Pick<Props, 'filed'>) {
  const state = useFormState('reopen');
  const isDue = filed.state !== 'NOT_DUE';
  return (
    <Section id="reopen" title={isDue ? 'Reopen' : 'Ask for it this quarter'} onScreen>
      <EditForm
        state={state}
        label="Reopen the return"
        submit={isDue ? 'Reopen' : 'Ask for the return'}
        unsure={UNSURE}
      >
        <Looked filed={filed} />
        <TextField state={state} name="reason" label="Reason" hint="It is kept with the return." rows={2} />
      </EditForm>
    </Section>
  );
}

/** The version that is decided on is the one that was looked at. */
function Looked({ filed: { id, version } }: Pick<Props, 'filed'>) {
  return (
    <>
      <input type="hidden" name="kind" value="decide" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
