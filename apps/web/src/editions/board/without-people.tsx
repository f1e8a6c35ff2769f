import { Link } from 'react-router';
import { NO_DIRECTORATE_WORDS } from '../../shared/no-directorate.ts';
import { plural } from '../../shared/plural.ts';
import styles from './board.module.css';
import type { BoardRow } from './board-query.ts';

interface Props {
  readonly rows: readonly BoardRow[];
  /** The reader may give people accounts and roles. */
  readonly mayManage: boolean;
}

/** Where returns can be filed, or approved, by nobody, directorate by directorate; nothing where all can be, or the reader is not told. */
export function WithoutPeople({ rows, mayManage }: Props) {
  const lines = rows.flatMap(({ directorate, withoutOfficer, withoutApprover }) => {
    const missing = [missingWords('file', withoutOfficer), missingWords('approve', withoutApprover)];
    const words = missing.filter((one) => one !== null).join('; ');
    const name = directorate?.name ?? NO_DIRECTORATE_WORDS;
    return words === '' ? [] : [{ key: directorate?.id ?? '', words: `${name}: ${words}.` }];
  });
  if (lines.length === 0) return null;
  return (
    <div className={styles.missing}>
      <p>
        <b>Some returns wait for people who have no account.</b>{' '}
        {mayManage ? (
          <>
            Give somebody the role under <Link to="/people">People</Link>.
          </>
        ) : (
          'An administrator gives somebody the role under People.'
        )}
      </p>
      <ul>
        {lines.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

function missingWords(what: 'file' | 'approve', count: number | null): string | null {
  return count === null || count === 0 ? null : `nobody has an account to ${what} ${plural(count, 'return')}`;
}
