import { useState } from 'react';
import { ComboField, type OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { fieldId } from '../../shared/editing/field-id.ts';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import styles from './change-form.module.css';
import type { Named } from './edit-target.ts';
import { RationaleField } from './rationale-field.tsx';
import { StrengthField } from './strength-field.tsx';

interface Props {
  readonly form: string;
  readonly outcome: Named;
  /** The measure, where that is settled already. */
  readonly indicator: Named | null;
  readonly choices: readonly OptionGroup[];
  /** Goes on with the mapping that there is already, and what was typed. */
  readonly onGoOn: (mapping: string, typed: string) => void;
  readonly conflicting: string | null;
  readonly onCancel: () => void;
}

/** Proposes that a measure serves an outcome. */
export function ProposeForm({ form, outcome, indicator, choices, conflicting, onGoOn, onCancel }: Props) {
  const state = useFormState(form);
  const [chosen, choose] = useState<string | null>(null);
  const typed = () => {
    const field = document.getElementById(fieldId(form, 'rationale'));
    return field instanceof HTMLTextAreaElement ? field.value : '';
  };
  return (
    <EditForm
      state={state}
      label="Propose a measure"
      submit="Propose"
      unsure="Load the page again to see whether it was proposed."
      goOn={
        conflicting !== null && (
          <button type="button" className={styles.other} onClick={() => onGoOn(conflicting, typed())}>
            Go on with the mapping as it stands
          </button>
        )
      }
      beside={
        <button type="button" className={styles.cancel} onClick={onCancel}>
          Cancel
        </button>
      }
    >
      <input type="hidden" name="action" value="propose" />
      <input type="hidden" name="outcome" value={outcome.id} />
      {indicator === null ? (
        <ComboField
          state={state}
          name="indicator"
          label="Measure"
          hint="Type any words of its name or area, and choose from the list."
          groups={choices}
          chosen={chosen}
          onChoose={choose}
          first
        />
      ) : (
        <p className={styles.fixed}>
          {indicator.name}
          <input type="hidden" name="indicator" value={indicator.id} />
        </p>
      )}
      <StrengthField state={state} present={null} />
      <RationaleField state={state} hint="Why the measure serves the outcome. Everyone can read it." />
    </EditForm>
  );
}
