import { useState } from 'react';
import { Button } from '../editing/button.tsx';
import { EditForm } from '../editing/edit-form.tsx';
import { TextField } from '../editing/text-field.tsx';
import { useFormState } from '../editing/use-form-state.ts';
import styles from './decide-override-form.module.css';
import type { Override } from './override.ts';
import type { OverrideChange } from './override-edit.ts';
import { standingWords } from './override-words.ts';

interface Props {
  readonly form: string;
  readonly override: Override;
  readonly change: OverrideChange;
  readonly onClose: () => void;
}

const SUBMIT: Readonly<Record<OverrideChange, string>> = {
  approve: 'Approve',
  refuse: 'Refuse',
  withdraw: 'Withdraw',
};

const WHAT: Readonly<Record<OverrideChange, string>> = {
  approve:
    'The edition shows this rating from then on, with its reason and your name. The rule’s stays beside it.',
  refuse: 'The rule’s rating stays. Who proposed it reads your reason.',
  withdraw: 'The edition shows the rule’s rating again.',
};

/** Approves, refuses or withdraws an override, from the version that was looked at when the dialog was opened. */
export function DecideOverrideForm({ form, override, change, onClose }: Props) {
  const state = useFormState(form);
  const [looked, setLooked] = useState(override.version);
  // After a conflict the page was asked for anew, and shows what is decided on now.
  if (looked !== override.version && state.outcome === null) setLooked(override.version);
  return (
    <EditForm
      state={state}
      label={`${SUBMIT[change]} the override`}
      submit={SUBMIT[change]}
      unsure="Load the page again to see whether it was done."
      beside={<Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value="decide-override" />
      <input type="hidden" name="change" value={change} />
      <input type="hidden" name="id" value={override.id} />
      <input type="hidden" name="version" value={looked} />
      <p>{standingWords(override)}.</p>
      <blockquote className={styles.reason}>{override.reason}</blockquote>
      <p>{WHAT[change]}</p>
      {change !== 'approve' && <TextField state={state} name="reason" label="Reason" rows={3} />}
    </EditForm>
  );
}
