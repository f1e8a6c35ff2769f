import { type ComponentProps, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useActionData, useNavigation } from 'react-router';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import type { ReportEdit } from './report-edit.ts';

/** Loaded when somebody opens it: readers never do. */
const ReportDialog = lazy(() => import('./report-dialog.tsx'));

type Shown = Omit<ComponentProps<typeof ReportDialog>, 'form' | 'edit' | 'onClose'>;

interface ReportEditor {
  readonly open: (edit: ReportEdit) => void;
  readonly dialog: ReactNode;
  /** What was done last, in words. */
  readonly done: (ChangeOutcome & { readonly kind: 'done' }) | null;
}

/** The dialog over an indicator's page. It closes when its change is made; what was typed stays otherwise. */
export function useReportEditor(shown: Shown): ReportEditor {
  const [edit, setEdit] = useState<ReportEdit | null>(null);
  const [opened, setOpened] = useState(0);
  const outcome = useActionData<ChangeOutcome>();
  const idle = useNavigation().state === 'idle';
  useEffect(() => {
    // By then the page has been asked for anew and shows the change.
    if (idle && outcome?.kind === 'done') setEdit(null);
  }, [outcome, idle]);
  const open = (next: ReportEdit) => {
    setEdit(next);
    setOpened((count) => count + 1);
  };
  const form = `report-${opened}`;
  const dialog = edit !== null && (
    <Suspense>
      <ReportDialog key={form} form={form} edit={edit} onClose={() => setEdit(null)} {...shown} />
    </Suspense>
  );
  return { open, dialog, done: idle && outcome?.kind === 'done' ? outcome : null };
}
