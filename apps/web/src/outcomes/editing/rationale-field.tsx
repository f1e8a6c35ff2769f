import field from '../../shared/editing/field.module.css';
import { FieldFrame } from '../../shared/editing/field-frame.tsx';
import type { FormState } from '../../shared/editing/use-form-state.ts';

interface Props {
  readonly state: FormState;
  readonly hint: string;
  /** What was typed in another form already. */
  readonly typed?: string | undefined;
}

/** Why: kept with the change, for everyone to read. */
export function RationaleField({ state, hint, typed }: Props) {
  return (
    <FieldFrame state={state} name="rationale" label="Rationale" hint={hint}>
      {(control) => <textarea {...control} rows={3} defaultValue={typed} className={field.input} />}
    </FieldFrame>
  );
}
