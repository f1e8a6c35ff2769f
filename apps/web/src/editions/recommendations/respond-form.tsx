import { useState } from 'react';
import { Button } from '../../shared/editing/button.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { RadioField } from '../../shared/editing/radio-field.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import type { Recommendation, ResponseKind } from '../../shared/recommendations/recommendation.ts';
import { RESPONSE_WORDS } from '../../shared/recommendations/recommendation-words.ts';

interface Props {
  readonly present: Recommendation;
  readonly onClose: () => void;
}

const KINDS: readonly ResponseKind[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED'];
const CHOICES = KINDS.map((value) => ({ value, label: RESPONSE_WORDS[value] }));

/** Answers a recommendation, or answers it anew. */
export function RespondForm({ present, onClose }: Props) {
  const state = useFormState(`respond-${present.number}`);
  const [kind, choose] = useState<ResponseKind | null>(present.responseKind);
  return (
    <EditForm
      state={state}
      label={`Answer recommendation ${present.number}`}
      submit="Answer"
      unsure="Load the page again to see whether it was kept."
      beside={<Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value="respond" />
      <input type="hidden" name="id" value={present.id} />
      <input type="hidden" name="version" value={present.version} />
      <RadioField
        state={state}
        name="response"
        legend="What becomes of it"
        choices={CHOICES}
        onChoose={choose}
        {...(kind !== null && { chosen: kind })}
      />
      <TextField
        state={state}
        name="text"
        label="Answer"
        hint="What is done, by whom and until when; or why not. Everyone can read it."
        rows={4}
        value={present.response ?? ''}
      />
    </EditForm>
  );
}
