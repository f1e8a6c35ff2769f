import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { useEditDialog } from '../../shared/editing/use-edit-dialog.ts';
import type { ReportEdit } from './report-edit.ts';

/** Loaded when somebody opens it: readers never do. */
const ReportDialog = lazy(() => import('./report-dialog.tsx'));

type Shown = Omit<ComponentProps<typeof ReportDialog>, 'form' | 'edit' | 'onClose'>;

interface ReportEditor extends Pick<ReturnType<typeof useEditDialog<ReportEdit>>, 'open' | 'done'> {
  readonly dialog: ReactNode;
}

/** The dialog over an indicator's page. */
export function useReportEditor(shown: Shown): ReportEditor {
  const { edit, form, open, close, done } = useEditDialog<ReportEdit>();
  const dialog = edit !== null && (
    <Suspense>
      <ReportDialog key={form} form={form} edit={edit} onClose={close} {...shown} />
    </Suspense>
  );
  return { open, dialog, done };
}
