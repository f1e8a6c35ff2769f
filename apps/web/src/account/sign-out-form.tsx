import { Form, useNavigation } from 'react-router';
import styles from '../shared/editing/button.module.css';
import { FormNotice } from '../shared/editing/form-notice.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { FORMS } from './account-forms.ts';

/** One button. What lies unsaved in this browser goes with it, since another may sit here next. */
export function SignOutForm() {
  const { outcome } = useFormState(FORMS.signOut);
  const busy = useNavigation().formData?.get('form') === FORMS.signOut;
  return (
    <Form method="post" aria-label="Sign out" className="no-print">
      {outcome !== null && <FormNotice outcome={outcome} unsure="Try again in a moment." />}
      <input type="hidden" name="form" value={FORMS.signOut} />
      <button type="submit" className={styles.button}>
        {busy ? 'Signing out…' : 'Sign out'}
      </button>
    </Form>
  );
}
