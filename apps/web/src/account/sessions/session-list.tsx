import { Form } from 'react-router';
import button from '../../shared/editing/button.module.css';
import { FormNotice } from '../../shared/editing/form-notice.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { instantWords } from '../../shared/instant-words.ts';
import { FORMS } from '../account-forms.ts';
import type { Session } from '../load-account.ts';
import { deviceWords } from './device-words.ts';
import styles from './session-list.module.css';

/** Where somebody is signed in, so that they can tell a session that is not theirs, and end it with the others. */
export function SessionList({ sessions }: { readonly sessions: readonly Session[] }) {
  const { outcome, busy } = useFormState(FORMS.endOthers);
  return (
    <>
      <ul>
        {sessions.map(({ id, device, address, createdAt, lastUsedAt, current }) => (
          <li key={id} className={styles.session}>
            <span className={styles.device}>
              {deviceWords(device)}
              {current && <span className={styles.current}>This browser</span>}
            </span>
            <span>
              Signed in {instantWords(createdAt)}, last used {instantWords(lastUsedAt)}
            </span>
            <span className={styles.address}>{address === null ? '' : `From ${address}`}</span>
          </li>
        ))}
      </ul>
      {sessions.some(({ current }) => !current) ? (
        <Form method="post" preventScrollReset aria-label="End the other sessions">
          {outcome !== null && <FormNotice outcome={outcome} unsure="Load the page again to see." />}
          <input type="hidden" name="form" value={FORMS.endOthers} />
          <button type="submit" className={button.button}>
            {busy ? 'Signing out…' : 'Sign out everywhere else'}
          </button>
        </Form>
      ) : (
        <p>You are signed in nowhere else.</p>
      )}
    </>
  );
}
