import type { ReturnProblem } from '@dial/domain/return/return-problem';
import type { FormState } from '../../shared/editing/use-form-state.ts';

/** The form's name: its fields' ids begin with it. */
export const RETURN_FORM = 'return';

/** What the shared fields need to know of a form that saves itself. A field shows its first problem. */
export function fieldState(problems: readonly ReturnProblem[]): FormState {
  return {
    form: RETURN_FORM,
    outcome: null,
    busy: false,
    errorOf: (name) => problems.find(({ field }) => field === name)?.message ?? null,
  };
}
