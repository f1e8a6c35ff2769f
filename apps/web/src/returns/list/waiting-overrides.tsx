import { formatDate } from '@dial/domain/period/format-date';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { instantWords } from '../../shared/instant-words.ts';
import { RagTag } from '../../shared/rag-tag.tsx';
import { returnPath } from '../return-path.ts';
import type { WaitingOverride } from './waiting-override.ts';
import styles from './waiting-overrides.module.css';

/** Ratings that somebody proposed in place of the rule's, for those who decide on them; each leads to its return's page. */
export function WaitingOverrides({ overrides }: { readonly overrides: readonly WaitingOverride[] }) {
  if (overrides.length === 0) return null;
  return (
    <section aria-labelledby="overrides-waiting" className={styles.waiting}>
      <h2 id="overrides-waiting" className={styles.heading}>
        Overrides waiting for a decision
      </h2>
      <ul className={styles.list}>
        {overrides.map(({ id, rag, expiresOn, proposed, return: filed }) => (
          <li key={id} className={styles.item}>
            <Link to={`${returnPath(filed.edition.id, filed.indicator.id)}#override`}>
              {indicatorName(filed)}
            </Link>
            <span className={styles.ratings}>
              <RagTag rag={rag} /> in place of{' '}
              <RagTag rag={filed.computedRag} unratedReason={filed.unratedReason} />
            </span>
            <span className={styles.who}>
              {editionName(filed.edition)}, proposed by {proposed.by}, {instantWords(proposed.at)}; until{' '}
              {formatDate(expiresOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
