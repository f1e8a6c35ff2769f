import { Link } from 'react-router';
import { memberPath } from '../../shared/lineage/member-words.ts';
import styles from './carried-by.module.css';
import type { RowMember } from './measure-row.ts';

/** What carries a measure in one document: nothing, one, or several. */
export function CarriedBy({ members }: { readonly members: readonly RowMember[] }) {
  if (members.length === 0) return <span className={styles.none}>–</span>;
  return (
    <ul className={styles.list}>
      {members.map((member) => {
        const path = memberPath(member);
        return (
          <li key={member.id}>{path === null ? member.title : <Link to={path}>{member.title}</Link>}</li>
        );
      })}
    </ul>
  );
}
