import { useState } from 'react';
import { Button } from '../../shared/editing/button.tsx';
import { CheckField } from '../../shared/editing/check-field.tsx';
import { DateField } from '../../shared/editing/date-field.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { RadioField } from '../../shared/editing/radio-field.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import type { Override } from '../../shared/overrides/override.ts';
import type { ToCorrect } from '../cycle/to-correct.ts';
import { type CorrectStatus, STATUS_CHOICES, takesFigure, takesReason } from './correct-status.ts';
import { WhatStays } from './what-stays.tsx';

interface Props {
  readonly form: string;
  readonly report: string;
  /** The edition's. */
  readonly revision: number;
  readonly present: ToCorrect;
  /** The approved one, which stays in force. */
  readonly override: Override | null;
  readonly onClose: () => void;
}

/** Corrects what an edition published: the boxes hold what it shows, and only what is changed becomes a further version. */
export function CorrectForm({ form, report, revision, present, override, onClose }: Props) {
  const state = useFormState(form);
  const { content, unit } = present;
  const [status, setStatus] = useState<CorrectStatus>(content.status);
  const revisions = content.revisions.map(({ period, ...figure }) => ({
    ...figure,
    period: period?.id ?? '',
  }));
  const hasFigure = takesFigure(status);
  return (
    <EditForm
      state={state}
      label="Correct the published row"
      submit="Publish the correction"
      sending="Publishing…"
      unsure="Load the page again to see whether it was made."
      beside={<Button onPress={onClose}>Cancel</Button>}
    >
      <input type="hidden" name="kind" value="correct" />
      <input type="hidden" name="report" value={report} />
      <input type="hidden" name="revision" value={revision} />
      <WhatStays override={override} highlights={present.highlights} />
      <input type="hidden" name="revisions" value={JSON.stringify(revisions)} />
      <TextField
        state={state}
        name="note"
        label="Public note"
        hint="What was wrong, in a sentence or two. Everyone reads it beside the figure."
        rows={3}
      />
      <RadioField
        state={state}
        name="status"
        legend="Status of the figure"
        choices={STATUS_CHOICES}
        chosen={status}
        onChoose={setStatus}
      />
      <div hidden={!hasFigure}>
        <TextField
          state={state}
          name="value"
          label={`Figure (${unit === 'number' ? 'a number' : unit})`}
          value={content.value ?? ''}
        />
      </div>
      <div hidden={!hasFigure}>
        <TextField
          state={state}
          name="numerator"
          label="Numerator"
          optional
          value={content.numerator ?? ''}
        />
      </div>
      <div hidden={!hasFigure}>
        <TextField
          state={state}
          name="denominator"
          label="Denominator"
          optional
          value={content.denominator ?? ''}
        />
      </div>
      {status === 'AWAITED' && (
        <DateField state={state} name="expected" label="Expected on" value={content.expected ?? ''} />
      )}
      {takesReason(status) && (
        <TextField
          state={state}
          name="reason"
          label={status === 'REVISED' ? 'Why the figure is revised' : 'Why there is no figure'}
          rows={2}
          value={content.reason ?? ''}
        />
      )}
      <TextField
        state={state}
        name="commentary"
        label="Commentary"
        hint="A blank line begins a paragraph, “- ” an item of a list; [words](https://…) is a link."
        rows={8}
        optional
        value={content.commentary}
      />
      {hasFigure && (
        <CheckField
          form={form}
          name="confirmed"
          label="The figure is right, even where it is far from those before it"
        />
      )}
    </EditForm>
  );
}
