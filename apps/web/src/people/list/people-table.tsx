import { Link } from 'react-router';
import { grantWords, inGrantOrder, type ScopeNames } from '../../shared/people/grant-words.ts';
import { ROLES } from '../../shared/table-roles.ts';
import type { Person } from '../person-fragment.ts';
import { stateWords } from '../state-words.ts';
import styles from './people-table.module.css';

interface Props {
  readonly people: readonly Person[];
  readonly names: ScopeNames;
}

/** Everybody who can sign in, or could. On a narrow page each row is a card. */
export function PeopleTable({ people, names }: Props) {
  return (
    <table {...ROLES.table} className={styles.table}>
      <caption className="visually-hidden">People who can sign in, by name</caption>
      <thead {...ROLES.rows}>
        <tr {...ROLES.row}>
          <th {...ROLES.column}>Person</th>
          <th {...ROLES.column}>Roles</th>
          <th {...ROLES.column}>Signs in</th>
        </tr>
      </thead>
      <tbody {...ROLES.rows}>
        {people.map((person) => (
          <tr key={person.id} {...ROLES.row} className={person.active ? undefined : styles.inactive}>
            <th {...ROLES.head}>
              <Link to={`/people/${person.id}`} className={styles.name}>
                {person.name}
              </Link>
              <span className={styles.soft}>{person.email}</span>
            </th>
            <td {...ROLES.cell}>
              {person.roles.length === 0 ? (
                <span className={styles.soft}>No role</span>
              ) : (
                <ul>
                  {inGrantOrder(person.roles, names).map((grant) => (
                    <li key={`${grant.name} ${grant.scope}`}>{grantWords(grant, names)}</li>
                  ))}
                </ul>
              )}
            </td>
            <td {...ROLES.cell}>
              {stateWords(person)}
              <span className={styles.soft}>
                {person.secondFactor ? 'With a second factor' : 'Without a second factor'}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
