import { indicatorName } from '@dial/domain/text/indicator-name';
import { EditDialog } from '../../../shared/editing/edit-dialog.tsx';
import { editionName } from '../../../shared/edition-name.ts';
import { OverrideForm } from '../../../shared/overrides/override-form.tsx';
import { overrideTitle } from '../../../shared/overrides/override-words.ts';
import type { FiledReturn } from '../filed-return.ts';
import { DueDateForm } from './due-date-form.tsx';
import type { ReturnEdit } from './return-edit.ts';

interface Props {
  readonly form: string;
  readonly edit: ReturnEdit;
  readonly filed: FiledReturn;
  readonly onClose: () => void;
}

/** The forms about a return, over its page. */
export default function ReturnDialog({ form, edit, filed, onClose }: Props) {
  const isDueDate = edit.kind === 'due-date';
  return (
    <EditDialog
      title={isDueDate ? 'Change the due date' : overrideTitle(edit)}
      about={`${indicatorName(filed)}, ${editionName(filed.edition)}`}
      onClose={onClose}
    >
      {isDueDate ? (
        <DueDateForm form={form} filed={filed} onClose={onClose} />
      ) : (
        <OverrideForm
          form={form}
          edit={edit}
          report={filed.id}
          overrides={filed.overrides}
          onClose={onClose}
        />
      )}
    </EditDialog>
  );
}
