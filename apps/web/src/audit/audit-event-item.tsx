import { Link } from 'react-router';
import { ChangesFold } from '../shared/changes/changes-fold.tsx';
import { ChangeList } from '../shared/changes/field-changes.tsx';
import { editionNameOfId } from '../shared/edition-name.ts';
import { indicatorPath } from '../shared/indicator-filters.ts';
import { instantWords } from '../shared/instant-words.ts';
import { plural } from '../shared/plural.ts';
import { actionWords } from './action-words.ts';
import { auditChanges } from './audit-changes.ts';
import { type AuditFilters, auditQuery } from './audit-filters.ts';
import styles from './audit-page.module.css';
import type { AuditEvent } from './load-audit.ts';

interface Props {
  readonly event: AuditEvent;
  readonly filters: AuditFilters;
  /** What indicators and people are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** One thing that somebody did, with what it was and what it became. */
export function AuditEventItem({ event, filters, names }: Props) {
  const { at, actor, actorName, action, subject, edition, indicator } = event;
  const changes = auditChanges(event.before, event.after);
  return (
    <li className={styles.event}>
      <p>
        <Link to={`/audit${auditQuery({ ...filters, actor })}`} className={styles.actor}>
          {actorName}
        </Link>{' '}
        {actionWords(action, event.after)}
        {indicator !== null && edition !== null && (
          <>
            : <Link to={indicatorPath(edition, indicator)}>{names.get(indicator) ?? indicator}</Link>
          </>
        )}
        {indicator !== null && edition === null && <>: {names.get(indicator) ?? indicator}</>}
        {edition !== null && <>, {editionNameOfId(edition)}</>}
      </p>
      <p className={styles.when}>
        <time dateTime={at}>{instantWords(at)}</time>
        {subject !== actor && ` · ${subject === indicator ? subject : (names.get(subject) ?? subject)}`}
      </p>
      {changes.length > 0 && (
        <ChangesFold summary={plural(changes.length, 'detail')}>
          <ChangeList changes={changes} />
        </ChangesFold>
      )}
    </li>
  );
}
