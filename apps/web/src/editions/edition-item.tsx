import { formatDate } from '@dial/domain/period/format-date';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorsPath, packPath } from '../shared/indicator-filters.ts';
import { narrowedTo } from '../shared/narrowed-to.ts';
import { RagBar } from '../shared/rag-bar.tsx';
import { RAG_COUNTS, rated, reported } from '../shared/rag-counts.ts';
import { STAGE_WORDS } from '../shared/stage.ts';
import styles from './edition-item.module.css';
import { historyPath } from './moment.ts';

export const EDITION = graphql(
  `
    fragment EditionItemEdition on Edition {
      id
      title
      stage
      publishedOn
      version
      source {
        document
      }
      meetings {
        body
        date
      }
      headline {
        published {
          __typename
        }
        shown {
          ...RagCountsParts
        }
      }
    }
  `,
  [RAG_COUNTS],
);

/** An edition in the list: what it is, how far it has come, its counts and where it was discussed. */
export function EditionItem({ edition: data }: { readonly edition: FragmentOf<typeof EDITION> }) {
  const edition = readFragment(EDITION, data);
  const { published, shown } = edition.headline;
  const counts = readFragment(RAG_COUNTS, shown);
  const date = edition.publishedOn === null ? '' : `, ${formatDate(edition.publishedOn)}`;
  return (
    <li className={styles.edition}>
      <div className={styles.what}>
        <h2 className={styles.title}>
          <Link to={`/editions/${edition.id}`}>{edition.title}</Link>
        </h2>
        <p className={styles.detail}>
          {STAGE_WORDS[edition.stage]}
          {date}
          {edition.version !== null && ` · ${edition.version}`}
        </p>
        {edition.meetings.length > 0 && (
          <p className={styles.detail}>
            {edition.meetings.map(({ body, date: day }) => `${body}, ${formatDate(day)}`).join(' · ')}
          </p>
        )}
        <p className={styles.detail}>
          <Link to={packPath(edition.id)}>Committee pack</Link>
        </p>
        <p className={styles.detail}>
          {edition.source === null ? (
            <Link to={historyPath(edition.id, { kind: 'stage', stage: 'PUBLISHED' })}>
              How it stood at each stage
            </Link>
          ) : (
            'A document: it went through no stages in Dial'
          )}
        </p>
      </div>
      <div className={styles.counts}>
        <RagBar
          counts={counts}
          of={`in ${edition.title}`}
          linkTo={(rag) => indicatorsPath(edition.id, narrowedTo(rag, counts))}
        />
        <p className={styles.detail}>
          {rated(counts)} of {reported(counts)} rated:{' '}
          {published === null ? 'Dial’s calculation' : 'published'}
        </p>
      </div>
    </li>
  );
}
