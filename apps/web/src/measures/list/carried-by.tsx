import { Link } from 'react-router';
import { memberPath } from '../../shared/lineage/member-words.ts';
import styles from './carried-by.module.css';
import type { RowMember } from './measure-row.ts';

/** More stand on the measure's own page. */
const MOST = 3;

interface Props {
  readonly members: readonly RowMember[];
  /** The page of the measure. */
  readonly measure: string;
}

/** What carries a measure in one document: nothing, one, or several. */
export function CarriedBy({ members, measure }: Props) {
  if (members.length === 0) return <span className={styles.none}>–</span>;
  return (
    <ul className={styles.list}>
      {members.slice(0, members.length > MOST + 1 ? MOST : MOST + 1).map((member) => {
        const path = memberPath(member);
        return (
          <li key={member.id}>{path === null ? member.title : <Link to={path}>{member.title}</Link>}</li>
        );
      })}
      {members.length > MOST + 1 && (
        <li>
          <Link to={measure}>and {members.length - MOST} more</Link>
        </li>
      )}
    </ul>
  );
}
