import { useEffect } from 'react';
import { Link } from 'react-router';
import { Button } from '../../shared/editing/button.tsx';
import { EditDialog } from '../../shared/editing/edit-dialog.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { editionName } from '../../shared/edition-name.ts';
import type { BoardEdition, NextStage } from '../board/board-query.ts';
import { Checklist } from './checklist.tsx';
import { FREEZES, TO_WORDS } from './freeze-words.ts';
import styles from './move-dialog.module.css';

interface Props {
  readonly edition: BoardEdition;
  readonly next: NextStage;
  readonly onClose: () => void;
}

/** Asks whether an edition shall go on: what is frozen by it, what is still warned of, and a note to be kept with the step. */
export function MoveDialog({ edition, next: { to, checklist }, onClose }: Props) {
  // With the revision: what came of the last step says nothing of the next.
  const state = useFormState(`move-${edition.id}-${edition.revision}`);
  const isDone = state.outcome?.kind === 'done';
  useEffect(() => {
    if (isDone) onClose();
  }, [isDone, onClose]);
  if (isDone) return null;
  return (
    <EditDialog title={`${TO_WORDS[to]}: ${editionName(edition)}`} about={edition.title} onClose={onClose}>
      <ul className={styles.freezes}>
        {FREEZES[to].map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>
          <b>No step can be undone.</b>
        </li>
      </ul>
      {checklist.length > 0 && <Checklist edition={edition.id} items={checklist} />}
      <EditForm
        state={state}
        label={TO_WORDS[to]}
        submit={TO_WORDS[to]}
        sending="Moving…"
        unsure="Load the page again to see which stage the edition is at."
        goOn={
          <Link to="." preventScrollReset onClick={onClose}>
            Show it as it stands now
          </Link>
        }
        beside={<Button onPress={onClose}>Cancel</Button>}
      >
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="edition" value={edition.id} />
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="revision" value={edition.revision} />
        <TextField
          state={state}
          name="note"
          label="Note"
          optional
          hint="Kept with the step, for everyone who can see it."
          rows={3}
        />
      </EditForm>
    </EditDialog>
  );
}
