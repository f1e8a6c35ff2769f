import { EditForm } from '../../shared/editing/edit-form.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import { RadioField } from '../../shared/editing/radio-field.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import type { PlanMeasure } from '../measure/plan-measure.ts';
import styles from './fold.module.css';
import { MeasureHiddenFields } from './measure-hidden-fields.tsx';

interface Props {
  readonly measure: PlanMeasure;
}

const DECISIONS = [
  { value: 'APPROVE', label: 'Approve: the plan may measure this outside the framework' },
  { value: 'DECLINE', label: 'Decline: the plan should choose a measure of the framework' },
] as const;

/** The strategy hub's decision on a request. */
export function DecideForm({ measure }: Props) {
  const { id, title, status, version } = measure;
  const state = useFormState(`decide-${id}`);
  const { outcome } = state;
  if (outcome?.kind === 'done') return <Notice title={outcome.message} tone="done" about={outcome} />;
  if (status !== 'REQUESTED') return null;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        Decide<span className="visually-hidden"> on “{title}”</span>
      </summary>
      <div className={styles.body}>
        <EditForm
          state={state}
          label={`Decide on “${title}”`}
          submit="Record the decision"
          unsure="Load the page again to see whether the decision is recorded."
        >
          <input type="hidden" name="intent" value="decide" />
          <MeasureHiddenFields id={id} version={version} />
          <RadioField state={state} name="decision" legend="Decision" choices={DECISIONS} />
          <TextField
            state={state}
            name="reason"
            label="Reason"
            hint="It is shown with the decision."
            rows={3}
          />
        </EditForm>
      </div>
    </details>
  );
}
