import { type Grant, inGrantOrder, type ScopeNames, scopeWords } from '../shared/people/grant-words.ts';
import { roleDoes, roleName } from '../shared/people/role-words.ts';
import styles from './role-list.module.css';

interface Props {
  readonly roles: readonly Grant[];
  readonly names: ScopeNames;
}

/** What somebody's roles are for, in words, each with the parts of the council that it was given for. */
export function RoleList({ roles, names }: Props) {
  if (roles.length === 0)
    return <p>You have no role yet: you see what everybody sees. An administrator of Dial gives roles.</p>;
  const byRole = Map.groupBy(inGrantOrder(roles, names), ({ name }) => name);
  return (
    <dl className={styles.list}>
      {[...byRole].map(([role, grants]) => (
        <div key={role} className={styles.role}>
          <dt>
            <span className={styles.name}>{roleName(role)}</span>
            <span className={styles.does}>{capital(roleDoes(role))}</span>
          </dt>
          {grants.map(({ scope }) => (
            <dd key={scope}>{capital(scopeWords(scope, names))}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
