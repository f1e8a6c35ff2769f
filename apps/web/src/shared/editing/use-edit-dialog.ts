import { useState } from 'react';
import { useActionData, useNavigation } from 'react-router';
import type { ChangeOutcome } from './change-outcome.ts';

interface EditDialogState<Edit> {
  /** What the dialog is open for; null where it is closed. */
  readonly edit: Edit | null;
  /** The form's name, another each time the dialog is opened. */
  readonly form: string;
  readonly open: (edit: Edit) => void;
  readonly close: () => void;
  /** What was done last in it, in words. */
  readonly done: (ChangeOutcome & { readonly kind: 'done' }) | null;
}

/**
 * A page's dialog with a form. It closes when its change is made and the page shows it, in the same moment in which that is said: the
 * dialog gives the focus back, and the notice takes it. Otherwise what was typed stays.
 */
export function useEditDialog<Edit>(): EditDialogState<Edit> {
  const [edit, setEdit] = useState<Edit | null>(null);
  const [opened, setOpened] = useState(0);
  const outcome = useActionData<ChangeOutcome | undefined>();
  const idle = useNavigation().state === 'idle';
  const form = `${FORM}${opened}`;
  const done = idle && outcome?.kind === 'done' && outcome.form.startsWith(FORM) ? outcome : null;
  return {
    edit: done?.form === form ? null : edit,
    form,
    open: (next) => {
      setEdit(() => next);
      setOpened((count) => count + 1);
    },
    close: () => setEdit(null),
    done,
  };
}

/** Other forms of the page have other names. */
const FORM = 'dialog-';
