import { useCallback, useState } from 'react';
import type { OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import { Button } from '../../shared/editing/button.tsx';
import { DateField } from '../../shared/editing/date-field.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { IndicatorsField } from './indicators-field.tsx';

interface Props {
  readonly groups: readonly OptionGroup[];
  /** The one that is reworded; null for a new one. */
  readonly present: Recommendation | null;
  readonly onClose?: () => void;
}

/** Makes a recommendation, or puts one in other words as long as it is not answered. */
export function RecommendForm({ groups, present, onClose }: Props) {
  const state = useFormState(present === null ? 'recommend' : `revise-${present.number}`);
  const [chosen, choose] = useState<readonly string[]>(present?.indicators.map(({ id }) => id) ?? []);
  const empty = useCallback(() => choose([]), []);
  return (
    <EditForm
      state={state}
      label={present === null ? 'Make a recommendation' : `Change recommendation ${present.number}`}
      submit={present === null ? 'Recommend' : 'Save'}
      unsure="Load the page again to see whether it was kept."
      onDone={empty}
      beside={onClose !== undefined && <Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value={present === null ? 'recommend' : 'revise'} />
      {present !== null && (
        <>
          <input type="hidden" name="id" value={present.id} />
          <input type="hidden" name="version" value={present.version} />
        </>
      )}
      <TextField
        state={state}
        name="text"
        label="What the board recommends"
        rows={4}
        value={present?.text ?? ''}
      />
      <IndicatorsField state={state} groups={groups} chosen={chosen} onChoose={choose} />
      <DateField
        state={state}
        name="dueOn"
        label="Answer hoped for by (optional)"
        value={present?.dueOn ?? ''}
      />
    </EditForm>
  );
}
