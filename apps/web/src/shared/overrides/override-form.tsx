import { DecideOverrideForm } from './decide-override-form.tsx';
import type { Override } from './override.ts';
import type { OverrideEdit } from './override-edit.ts';
import { ProposeOverrideForm } from './propose-override-form.tsx';

interface Props {
  readonly form: string;
  readonly edit: OverrideEdit;
  /** The row's id. */
  readonly report: string;
  readonly overrides: readonly Override[];
  readonly onClose: () => void;
}

/** The form of a dialog about a row's overrides. */
export function OverrideForm({ form, edit, report, overrides, onClose }: Props) {
  if (edit.kind === 'propose-override') {
    return <ProposeOverrideForm form={form} report={report} onClose={onClose} />;
  }
  const override = overrides.find(({ id }) => id === edit.override);
  if (override === undefined) return <p>The override is no longer there.</p>;
  return <DecideOverrideForm form={form} override={override} change={edit.change} onClose={onClose} />;
}
