import { useActionData, useNavigation } from 'react-router';
import type { ChangeOutcome } from './change-outcome.ts';

export interface FormState {
  /** Its name among the forms of the page, sent along as `form`. */
  readonly form: string;
  /** What came of it when it was last sent; null before, and where another form was sent since. */
  readonly outcome: ChangeOutcome | null;
  /** It is on its way. */
  readonly busy: boolean;
  readonly errorOf: (field: string) => string | null;
}

/** How a form of the page stands. The route's action answers with a ChangeOutcome. */
export function useFormState(form: string): FormState {
  const data = useActionData<ChangeOutcome | undefined>();
  const { formData } = useNavigation();
  const outcome = data?.form === form ? data : null;
  const errors = outcome?.kind === 'invalid' ? outcome.errors : [];
  return {
    form,
    outcome,
    busy: formData?.get('form') === form,
    errorOf: (field) => errors.find((error) => error.field === field)?.message ?? null,
  };
}
