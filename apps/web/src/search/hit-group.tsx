import { Link } from 'react-router';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import type { HitsOfKind } from './group-hits.ts';
import styles from './hit-group.module.css';
import { KIND_HEADINGS } from './hit-kind.ts';
import { hitPath } from './hit-path.ts';
import { MarkedTitle } from './marked-title.tsx';

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

type Hit = ResultOf<typeof HIT>;

interface Props extends HitsOfKind<Hit> {
  /** What was typed. */
  readonly typed: string;
}

/** The results of one kind, under their editions where they belong to some. */
export function HitGroup({ kind, editions, typed }: Props) {
  return (
    <section aria-labelledby={`hits-${kind}`} className={styles.group}>
      <h2 id={`hits-${kind}`}>{KIND_HEADINGS[kind]}</h2>
      {editions.map(({ id, title, hits }) => (
        <div key={id}>
          {title !== null && <h3 className={styles.edition}>{title}</h3>}
          <ul className={styles.hits}>
            {hits.map((hit) => (
              <li key={`${hit.target} ${hit.title}`} className={styles.hit}>
                <Link to={hitPath(hit)}>
                  <MarkedTitle title={hit.title} typed={typed} />
                </Link>
                {hit.detail !== null && <span className={styles.detail}>{hit.detail}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
