import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../shared/editing/button.tsx';
import { DateField } from '../../shared/editing/date-field.tsx';
import { EditDialog } from '../../shared/editing/edit-dialog.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { editionName } from '../../shared/edition-name.ts';
import type { BoardEdition } from './board-query.ts';
import styles from './meetings.module.css';

interface Props {
  readonly edition: BoardEdition;
  readonly onClose: () => void;
}

/** The meetings as rows to be changed; one without a body and a date is left out. */
export function MeetingsDialog({ edition, onClose }: Props) {
  const state = useFormState(`meetings-${edition.id}-${edition.revision}`);
  const isDone = state.outcome?.kind === 'done';
  useEffect(() => {
    if (isDone) onClose();
  }, [isDone, onClose]);
  const [rows, setRows] = useState(() => [...edition.meetings, { body: '', date: '' }].map(keyed));
  const add = () => setRows([...rows, keyed({ body: '', date: '' }, Date.now())]);
  if (isDone) return null;
  return (
    <EditDialog title={`Meetings of ${editionName(edition)}`} onClose={onClose}>
      <EditForm
        state={state}
        label="Meetings"
        submit="Save"
        unsure="Load the page again to see whether the meetings are saved."
        goOn={
          <Link to="." preventScrollReset onClick={onClose}>
            Show them as they stand now
          </Link>
        }
        beside={<Button onPress={onClose}>Cancel</Button>}
      >
        <input type="hidden" name="intent" value="meetings" />
        <input type="hidden" name="edition" value={edition.id} />
        <input type="hidden" name="revision" value={edition.revision} />
        <input type="hidden" name="rows" value={rows.length} />
        <div className={styles.rows}>
          {rows.map(({ key, body, date }, index) => (
            <div key={key} className={styles.row}>
              <TextField
                state={state}
                name={`meetings.${index}.body`}
                label={`Board or meeting ${index + 1}`}
                value={body}
              />
              <DateField
                state={state}
                name={`meetings.${index}.date`}
                label={`Date ${index + 1}`}
                value={date}
              />
              <Button onPress={() => setRows(rows.filter((row) => row.key !== key))}>
                Remove<span className="visually-hidden"> meeting {index + 1}</span>
              </Button>
            </div>
          ))}
        </div>
        <div>
          <Button onPress={add}>Add a meeting</Button>
        </div>
      </EditForm>
    </EditDialog>
  );
}

function keyed(meeting: { readonly body: string; readonly date: string }, key: number) {
  return { ...meeting, key };
}
