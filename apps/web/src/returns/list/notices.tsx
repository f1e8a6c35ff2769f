import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { plural } from '../../shared/plural.ts';
import { dueWords } from '../due-words.ts';
import { returnPath } from '../return-path.ts';
import styles from './notices.module.css';
import type { ReturnNotices } from './return-notices.ts';
import type { ReturnRow } from './return-row.ts';

interface Props {
  readonly notices: ReturnNotices;
  readonly today: string;
}

/** What needs the officer's attention first: sent back or reopened with the reason, overdue, due soon. */
export function Notices({ notices: { sentBack, reopened, overdue, dueSoon }, today }: Props) {
  if (sentBack.length + reopened.length + overdue.length + dueSoon.length === 0) return null;
  return (
    <section aria-labelledby="notices" className={styles.notices}>
      <h2 id="notices" className={styles.heading}>
        What needs your attention
      </h2>
      <Part
        title={`${plural(sentBack.length, 'return')} sent back to you`}
        rows={sentBack}
        urgent
        most={sentBack.length}
      >
        {({ decided }) => (
          <>
            {decided?.by ?? 'The manager'}: “{decided?.reason ?? 'no reason given'}”
          </>
        )}
      </Part>
      <Part
        title={`${plural(reopened.length, 'return')} reopened: asked of you again`}
        rows={reopened}
        urgent
        most={reopened.length}
      >
        {({ decided }) => (
          <>
            {decided?.by ?? 'An editor'}: “{decided?.reason ?? 'no reason given'}”
          </>
        )}
      </Part>
      <Part title={`${plural(overdue.length, 'return')} overdue`} rows={overdue} urgent>
        {(row) => dueWords(row, today)}
      </Part>
      <Part title={`${plural(dueSoon.length, 'return')} due soon`} rows={dueSoon}>
        {(row) => dueWords(row, today)}
      </Part>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly rows: readonly ReturnRow[];
  readonly urgent?: boolean;
  /** Those above it are in the list anyway. */
  readonly most?: number;
  readonly children: (row: ReturnRow) => ReactNode;
}

function Part({ title, rows, urgent = false, most = 3, children }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <div className={urgent ? `${styles.part} ${styles.urgent}` : styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {rows.slice(0, most).map((row) => (
          <li key={row.id}>
            <Link to={returnPath(row.edition.id, row.indicator.id, '?list=mine')}>{indicatorName(row)}</Link>{' '}
            <span className={styles.why}>{children(row)}</span>
          </li>
        ))}
        {rows.length > most && (
          <li className={styles.why}>and {rows.length - most} more, in the list below</li>
        )}
      </ul>
    </div>
  );
}
