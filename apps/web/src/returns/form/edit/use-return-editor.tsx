import { lazy, type ReactNode, Suspense } from 'react';
import { useEditDialog } from '../../../shared/editing/use-edit-dialog.ts';
import type { FiledReturn } from '../filed-return.ts';
import type { ReturnEdit } from './return-edit.ts';

/** Loaded when somebody opens it: officers seldom do. */
const ReturnDialog = lazy(() => import('./return-dialog.tsx'));

interface ReturnEditor extends Pick<ReturnType<typeof useEditDialog<ReturnEdit>>, 'open' | 'done'> {
  readonly dialog: ReactNode;
}

/** The dialog over a return's page. */
export function useReturnEditor(filed: FiledReturn): ReturnEditor {
  const { edit, form, open, close, done } = useEditDialog<ReturnEdit>();
  const dialog = edit !== null && (
    <Suspense>
      <ReturnDialog key={form} form={form} edit={edit} filed={filed} onClose={close} />
    </Suspense>
  );
  return { open, dialog, done };
}
