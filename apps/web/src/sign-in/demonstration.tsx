import { Form, useNavigation } from 'react-router';
import { FormNotice } from '../shared/editing/form-notice.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { grantWords, inGrantOrder, type ScopeNames } from '../shared/people/grant-words.ts';
import { inRoleOrder } from '../shared/people/role-words.ts';
import styles from './demonstration.module.css';
import type { SignInMethods } from './load-sign-in.ts';

interface Props {
  readonly demonstration: NonNullable<SignInMethods['demonstration']>;
  readonly names: ScopeNames;
}

const FORM = 'demonstration';

/** People made up for a demonstration, each a button that signs in. */
export function Demonstration({ demonstration: { password, people }, names }: Props) {
  const { outcome } = useFormState(FORM);
  const busy = useNavigation().formData?.get('email');
  return (
    <section aria-labelledby="demonstration" className={`${styles.demonstration} no-print`}>
      <h2 id="demonstration" className={styles.heading}>
        Demonstration
      </h2>
      <p>
        This server has people made up to try Dial out. No such person works for the council. Choose one to
        sign in as.
      </p>
      {outcome !== null && <FormNotice outcome={outcome} unsure="Try again in a moment." />}
      <ul className={styles.list}>
        {inOrder(people, names).map(({ name, email, roles }) => (
          <li key={email}>
            <Form method="post" className={styles.form}>
              <input type="hidden" name="form" value={FORM} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <button type="submit" className={styles.person}>
                <span className={styles.name}>{busy === email ? 'Signing in…' : name}</span>
                {inGrantOrder(roles, names).map((grant) => (
                  <span key={`${grant.name} ${grant.scope}`} className={styles.role}>
                    {grantWords(grant, names)}
                  </span>
                ))}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the order in which a figure passes through their hands, then by name. */
function inOrder(people: Props['demonstration']['people'], names: ScopeNames) {
  const roles = inRoleOrder([...new Set(people.flatMap((person) => person.roles.map(({ name }) => name)))]);
  const place = (person: (typeof people)[number]) =>
    roles.indexOf(inGrantOrder(person.roles, names)[0]?.name ?? '');
  return people.toSorted((a, b) => place(a) - place(b));
}
