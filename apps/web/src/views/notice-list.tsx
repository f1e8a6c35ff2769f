import { newsWords } from '@dial/domain/view/view-news';
import { Link } from 'react-router';
import { editionName } from '../shared/edition-name.ts';
import { indicatorPath } from '../shared/indicator-filters.ts';
import { instantWords } from '../shared/instant-words.ts';
import { RagTag } from '../shared/rag-tag.tsx';
import type { ViewNotice } from './load-views.ts';
import styles from './notice-list.module.css';

/** What somebody was told of their views, newest first. */
export function NoticeList({ notices }: { readonly notices: readonly ViewNotice[] }) {
  return (
    <ol className={styles.list}>
      {notices.map((notice) => (
        <li key={notice.id} className={styles.notice}>
          <p>
            <Link to={notice.address}>{notice.view}</Link>:{' '}
            {newsWords({ ...notice, edition: editionName(notice.edition) })}
          </p>
          <p className={styles.at}>{instantWords(notice.at)}</p>
          {notice.changes.length > 0 && (
            <ul className={styles.changes}>
              {notice.changes.map(({ indicatorId, title, before, now }) => (
                <li key={indicatorId} className={styles.change}>
                  <Link to={indicatorPath(notice.edition.id, indicatorId)}>{title}</Link>
                  <span className={styles.ratings}>
                    was <RagTag rag={before} /> now <RagTag rag={now} />
                  </span>
                </li>
              ))}
              {notice.changed > notice.changes.length && (
                <li>
                  and <Link to={allOf(notice)}>{notice.changed - notice.changes.length} more</Link>
                </li>
              )}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Where all of them stand: in the headline what is other than in the edition before, or the view itself where its ratings changed. */
function allOf({ kind, edition, address }: ViewNotice): string {
  return kind === 'PUBLISHED' ? `/editions/${edition.id}#changes` : address;
}
