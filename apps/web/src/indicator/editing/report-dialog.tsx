import { EditDialog } from '../../shared/editing/edit-dialog.tsx';
import type { Override } from '../../shared/overrides/override.ts';
import { OverrideForm } from '../../shared/overrides/override-form.tsx';
import { overrideTitle } from '../../shared/overrides/override-words.ts';
import { RecordBreakForm } from '../breaks/record-break-form.tsx';
import type { SeriesBreak } from '../breaks/series-break.ts';
import { WithdrawBreakForm } from '../breaks/withdraw-break-form.tsx';
import type { ToCorrect } from '../cycle/to-correct.ts';
import { AssignForm } from './assign-form.tsx';
import { CorrectForm } from './correct-form.tsx';
import type { ReportEdit } from './report-edit.ts';

interface Props {
  readonly form: string;
  readonly edit: ReportEdit;
  /** The indicator and the edition, in words. */
  readonly about: string;
  readonly report: string;
  readonly revision: number;
  readonly overrides: readonly Override[];
  readonly toCorrect: ToCorrect | null;
  readonly responsibility: {
    readonly reportingOfficers: readonly string[];
    readonly authorisingManagers: readonly string[];
    readonly director: string | null;
  };
  readonly series: {
    readonly indicator: string;
    readonly breaks: readonly SeriesBreak[];
    /** Those that figures are held for. */
    readonly periods: readonly { readonly id: string; readonly label: string }[];
  };
  readonly onClose: () => void;
}

/** The forms about a row of an edition, over its page. */
export default function ReportDialog({ edit, about, onClose, ...props }: Props) {
  return (
    <EditDialog title={titleOf(edit)} about={about} onClose={onClose}>
      <EditedForm edit={edit} onClose={onClose} {...props} />
    </EditDialog>
  );
}

function EditedForm({ edit, overrides, toCorrect, responsibility, series, ...common }: Omit<Props, 'about'>) {
  const { form, report, revision, onClose } = common;
  switch (edit.kind) {
    case 'propose-override':
    case 'decide-override':
      return <OverrideForm form={form} edit={edit} report={report} overrides={overrides} onClose={onClose} />;
    case 'correct':
      if (toCorrect === null) return <p>Nothing was filed for this row in Dial.</p>;
      return (
        <CorrectForm
          form={form}
          report={report}
          revision={revision}
          present={toCorrect}
          override={overrides.find(({ state }) => state === 'APPROVED') ?? null}
          onClose={onClose}
        />
      );
    case 'assign':
      return (
        <AssignForm
          form={form}
          report={report}
          revision={revision}
          present={responsibility}
          onClose={onClose}
        />
      );
    case 'record-break': {
      const { indicator, periods } = series;
      return <RecordBreakForm form={form} indicator={indicator} periods={periods} onClose={onClose} />;
    }
    case 'withdraw-break': {
      const present = series.breaks.find(({ id }) => id === edit.id);
      if (present === undefined) return <p>The break is recorded no more.</p>;
      return <WithdrawBreakForm form={form} present={present} onClose={onClose} />;
    }
  }
}

function titleOf(edit: ReportEdit): string {
  switch (edit.kind) {
    case 'propose-override':
    case 'decide-override':
      return overrideTitle(edit);
    case 'correct':
      return 'Correct what was published';
    case 'assign':
      return 'Who answers for it';
    case 'record-break':
      return 'Record a break';
    case 'withdraw-break':
      return 'Withdraw a break';
  }
}
