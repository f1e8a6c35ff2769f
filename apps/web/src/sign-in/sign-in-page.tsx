import { useLoaderData, useSearchParams } from 'react-router';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { arrivalWords } from './arrival-words.ts';
import { CodeForm } from './code-form.tsx';
import { Demonstration } from './demonstration.tsx';
import { ForgottenForm } from './forgotten-form.tsx';
import type { loadSignIn } from './load-sign-in.ts';
import { PasswordForm } from './password-form.tsx';
import styles from './sign-in-page.module.css';
import { readStep } from './sign-in-step.ts';
import { SingleSignOn } from './single-sign-on.tsx';

export { revalidateWhenDone as shouldRevalidate } from '../shared/editing/revalidate-when-done.ts';
export { loadSignIn as loader } from './load-sign-in.ts';
export { signIn as action } from './sign-in-action.ts';

const HEADINGS = {
  password: 'Sign in',
  code: 'Enter the code',
  forgotten: 'Forgotten password',
} as const;

/** Signs somebody in, in one step or two. */
export function Component() {
  const { methods, names } = useLoaderData<typeof loadSignIn>();
  const [query] = useSearchParams();
  const step = readStep(query);
  const arrival = step === 'password' ? arrivalWords(query) : null;
  return (
    <div className={page.page}>
      <PageHeading title={HEADINGS[step]}>{HEADINGS[step]}</PageHeading>
      {arrival !== null && <p className={styles.arrival}>{arrival}</p>}
      {step === 'code' && <CodeForm />}
      {step === 'forgotten' && <ForgottenForm byEmail={methods.resetByEmail} />}
      {step === 'password' && (
        <div className={styles.ways}>
          <div className={styles.way}>
            {methods.openIdConnect !== null && <SingleSignOn name={methods.openIdConnect.name} />}
            {methods.openIdConnect !== null && <p className={styles.or}>or</p>}
            <PasswordForm />
            <p className={styles.note}>
              Everything published can be read without signing in. Accounts are for those who file, sign off,
              edit or scrutinise the figures; an administrator makes them.
            </p>
          </div>
          {methods.demonstration !== null && (
            <Demonstration demonstration={methods.demonstration} names={names} />
          )}
        </div>
      )}
    </div>
  );
}
