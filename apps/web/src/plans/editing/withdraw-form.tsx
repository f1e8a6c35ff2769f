import { EditForm } from '../../shared/editing/edit-form.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import type { PlanMeasure } from '../measure/plan-measure.ts';
import styles from './fold.module.css';
import { MeasureHiddenFields } from './measure-hidden-fields.tsx';

interface Props {
  readonly measure: PlanMeasure;
}

/** Withdraws a measure or a request; nothing is left to withdraw of one that is withdrawn or declined. */
export function WithdrawForm({ measure }: Props) {
  const { id, title, status, version } = measure;
  const state = useFormState(`withdraw-${id}`);
  const { outcome } = state;
  if (outcome?.kind === 'done') return <Notice title={outcome.message} tone="done" about={outcome} />;
  if (status === 'WITHDRAWN' || status === 'DECLINED') return null;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        Withdraw<span className="visually-hidden"> “{title}”</span>
      </summary>
      <div className={styles.body}>
        <EditForm
          state={state}
          label={`Withdraw “${title}”`}
          submit="Withdraw"
          unsure="Load the page again to see whether the measure is withdrawn."
        >
          <input type="hidden" name="intent" value="withdraw" />
          <MeasureHiddenFields id={id} version={version} />
          <TextField
            state={state}
            name="reason"
            label="Why it is withdrawn"
            hint="The measure stays in the plan’s list with this reason."
            rows={3}
          />
        </EditForm>
      </div>
    </details>
  );
}
