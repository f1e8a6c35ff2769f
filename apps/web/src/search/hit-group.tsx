import { Link } from 'react-router';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import type { HitsOfKind } from './group-hits.ts';
import styles from './hit-group.module.css';
import { hitPath } from './hit-path.ts';

export const HIT = graphql(`
  fragment HitGroupHit on SearchHit {
    kind
    title
    detail
    editionId
    editionTitle
    target
  }
`);

const HEADINGS = { INDICATOR: 'Indicators', AREA: 'Areas', TERM: 'Terms' } as const;

/** The results of one kind, under their editions. */
export function HitGroup({ kind, editions }: HitsOfKind<ResultOf<typeof HIT>>) {
  return (
    <section aria-labelledby={`hits-${kind}`} className={styles.group}>
      <h2 id={`hits-${kind}`}>{HEADINGS[kind]}</h2>
      {editions.map(({ id, title, hits }) => (
        <div key={id}>
          <h3 className={styles.edition}>{title}</h3>
          <ul className={styles.hits}>
            {hits.map((hit) => (
              <li key={hit.target} className={styles.hit}>
                <Link to={hitPath(hit)}>{hit.title}</Link>
                {hit.detail !== null && <span className={styles.detail}>{hit.detail}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
