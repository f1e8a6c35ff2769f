import { EditDialog } from '../../shared/editing/edit-dialog.tsx';
import type { ToCorrect } from '../cycle/to-correct.ts';
import type { Override } from '../../shared/overrides/override.ts';
import { AssignForm } from './assign-form.tsx';
import { CorrectForm } from './correct-form.tsx';
import { DecideOverrideForm } from '../../shared/overrides/decide-override-form.tsx';
import { ProposeOverrideForm } from '../../shared/overrides/propose-override-form.tsx';
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

function EditedForm({ edit, overrides, toCorrect, responsibility, ...common }: Omit<Props, 'about'>) {
  const { form, report, revision, onClose } = common;
  switch (edit.kind) {
    case 'propose-override':
      return <ProposeOverrideForm form={form} report={report} onClose={onClose} />;
    case 'decide-override': {
      const override = overrides.find(({ id }) => id === edit.override);
      if (override === undefined) return <p>The override is no longer there.</p>;
      return <DecideOverrideForm form={form} override={override} change={edit.change} onClose={onClose} />;
    }
    case 'correct':
      if (toCorrect === null) return <p>Nothing was filed for this row in Dial.</p>;
      return (
        <CorrectForm form={form} report={report} revision={revision} present={toCorrect} onClose={onClose} />
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
  }
}

function titleOf(edit: ReportEdit): string {
  switch (edit.kind) {
    case 'propose-override':
      return 'Propose another rating';
    case 'decide-override':
      return DECIDE[edit.change];
    case 'correct':
      return 'Correct what was published';
    case 'assign':
      return 'Who answers for it';
  }
}

const DECIDE = {
  approve: 'Approve the override',
  refuse: 'Refuse the override',
  withdraw: 'Withdraw the override',
} as const;
