import { EditForm } from '../../shared/editing/edit-form.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import type { FormState } from '../../shared/editing/use-form-state.ts';
import { plural } from '../../shared/plural.ts';
import { ProblemTable } from '../../shared/upload/problem-table.tsx';
import { ChangedRows } from './changed-rows.tsx';
import styles from './import.module.css';
import type { ImportAnswer } from './import-answer.ts';

interface Props {
  readonly answer: ImportAnswer;
  /** Of the form that files it. */
  readonly state: FormState;
}

/** What came of the upload: every error, or what would change and the button that files it. */
export function Result({ answer, state }: Props) {
  switch (answer.kind) {
    case 'failed':
      return (
        <Notice title="No answer came from the server" tone="problem" about={answer}>
          <p>Nothing is filed. Check your connection and choose the file again.</p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice title="The file was not taken" tone="problem" about={answer}>
          <p>{answer.message}</p>
        </Notice>
      );
    case 'errors':
      return (
        <div className={styles.result}>
          <Notice
            title={`${plural(answer.errors.length, 'error')} to put right: nothing is filed`}
            tone="problem"
            about={answer}
          >
            <p>Mend them in the file and choose it again.</p>
          </Notice>
          <ProblemTable title="Errors" problems={answer.errors} fileName="errors.csv" />
          <ProblemTable title="Also noticed" problems={answer.notices} fileName="notices.csv" />
        </div>
      );
    case 'preview':
      return (
        <div className={styles.result}>
          <Notice title={previewTitle(answer.changed)} tone="done" about={answer}>
            <p>
              {answer.fileName} was read without errors.
              {answer.unchanged > 0 && ` ${plural(answer.unchanged, 'return')} in it stay as they are.`}
            </p>
          </Notice>
          <ChangedRows rows={answer.rows} />
          <ProblemTable title="Noticed in the file" problems={answer.notices} fileName="notices.csv" />
          {answer.changed > 0 && (
            <EditForm
              state={state}
              label="File the returns"
              submit={`Submit ${plural(answer.changed, 'return')}`}
              sending="Submitting…"
              unsure="Choose the file again to see what is filed: what is filed already would change nothing."
              goOn="Choose the file again to see what would change now."
            >
              <input type="hidden" name="id" value={answer.id} />
            </EditForm>
          )}
        </div>
      );
  }
}

function previewTitle(changed: number): string {
  if (changed === 0) return 'Nothing would be submitted';
  return `${plural(changed, 'return')} would be submitted`;
}
