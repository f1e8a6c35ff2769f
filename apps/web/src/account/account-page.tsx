import { Link, useActionData, useLoaderData } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { Notice } from '../shared/editing/notice.tsx';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { FORMS } from './account-forms.ts';
import type { AccountOutcome } from './account-outcome.ts';
import styles from './account-page.module.css';
import type { loadAccount } from './load-account.ts';
import { PasswordForm } from './password-form.tsx';
import { RoleList } from './role-list.tsx';
import { SecondFactor } from './second-factor/second-factor.tsx';
import { SessionList } from './sessions/session-list.tsx';
import { SignOutForm } from './sign-out-form.tsx';
import { workLinks } from './work-links.ts';

export { revalidateWhenDone as shouldRevalidate } from '../shared/editing/revalidate-when-done.ts';
export { changeAccount as action } from './account-action.ts';
export { loadAccount as loader } from './load-account.ts';

/** What somebody signed in may do, and how they sign in. */
export function Component() {
  const { account, names } = useLoaderData<typeof loadAccount>();
  const outcome = useActionData<AccountOutcome>();
  const links = workLinks(account.permissions);
  return (
    <div className={page.page}>
      <div className={styles.head}>
        <div className={page.head}>
          <PageHeading title="Your account">{account.name}</PageHeading>
          <p className={page.lede}>{account.email}</p>
        </div>
        <SignOutForm />
      </div>
      {outcome?.kind === 'done' && outcome.form !== FORMS.setUp && (
        <Notice title={outcome.message} tone="done" about={outcome} />
      )}
      {links.length > 0 && (
        <nav aria-label="Your work">
          <ul className={styles.links}>
            {links.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Section id="roles" title="Your roles">
        <RoleList roles={account.roles} names={names} />
      </Section>
      <Section id="second-factor" title="Second factor" onScreen={!account.secondFactor}>
        <SecondFactor on={account.secondFactor} />
      </Section>
      <Section id="password" title="Password" onScreen>
        <PasswordForm email={account.email ?? ''} />
      </Section>
      <Section id="sessions" title="Where you are signed in" onScreen>
        <SessionList sessions={account.sessions} />
      </Section>
    </div>
  );
}
