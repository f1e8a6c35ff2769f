import { useEffect, useState } from 'react';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { fieldId } from '../../shared/editing/field-id.ts';
import { RadioField } from '../../shared/editing/radio-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import styles from './change-form.module.css';
import type { EditedMapping } from './edited-mapping.ts';
import { ACTION_HINTS, ACTION_WORDS, actionsOf, type MappingAction } from './mapping-actions.ts';
import { RationaleField } from './rationale-field.tsx';
import { standingWords } from './standing-words.ts';
import { StrengthField } from './strength-field.tsx';

interface Props {
  /** The form's name. */
  readonly form: string;
  /** The mapping as it stands. */
  readonly mapping: EditedMapping;
  readonly undo: boolean;
  readonly typed: string | undefined;
  readonly onCancel: () => void;
}

/**
 * Changes a mapping. It is changed from the version that the editor looked at when the form was opened; where another editor was
 * first, the form says so, shows how the mapping stands now and goes on from there, with what was typed.
 */
export function ChangeForm({ form, mapping, undo, typed, onCancel }: Props) {
  const state = useFormState(form);
  const isConflict = state.outcome?.kind === 'conflict';
  const [looked, setLooked] = useState(mapping.version);
  if (isConflict && looked !== mapping.version) setLooked(mapping.version);
  const actions = actionsOf(mapping);
  const [chosen, choose] = useState<MappingAction>(undo ? 'undo' : (actions[0] ?? 'revise'));
  const action = actions.includes(chosen) ? chosen : (actions[0] ?? 'revise');
  useEffect(() => {
    const first = document.getElementById(fieldId(form, 'action'))?.closest('fieldset');
    first?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [form]);
  return (
    <EditForm
      state={state}
      label="Change the mapping"
      submit={isConflict ? `${ACTION_WORDS[action]} it as it stands now` : ACTION_WORDS[action]}
      unsure="Load the page again to see whether the change was made."
      goOn="Choose below how to go on from there, or leave it as it is."
      beside={
        <button type="button" className={styles.cancel} onClick={onCancel}>
          {isConflict ? 'Leave it as it is' : 'Cancel'}
        </button>
      }
    >
      <input type="hidden" name="id" value={mapping.id} />
      <input type="hidden" name="version" value={looked} />
      {!isConflict && <p className={styles.standing}>{standingWords(mapping)}</p>}
      <RadioField
        state={state}
        name="action"
        legend="What to do"
        choices={actions.map((value) => ({ value, label: `${ACTION_WORDS[value]}: ${ACTION_HINTS[value]}` }))}
        chosen={action}
        onChoose={choose}
      />
      {action === 'revise' && <StrengthField state={state} present={mapping.strength} />}
      <div hidden={action === 'undo'}>
        <RationaleField state={state} hint={HINTS[action]} typed={typed} />
      </div>
    </EditForm>
  );
}

const HINTS: Readonly<Record<MappingAction, string>> = {
  agree: 'Why the measure serves the outcome. Everyone can read it.',
  revise: 'Why the measure serves the outcome, in new words. Everyone can read it.',
  retire: 'Why it serves the outcome no longer. Everyone can read it.',
  undo: '',
};
