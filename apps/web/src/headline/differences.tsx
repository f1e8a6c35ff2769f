import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorPath, indicatorsPath } from '../shared/indicator-filters.ts';
import { RagTag } from '../shared/rag-tag.tsx';
import { SectionHeading } from './section-heading.tsx';
import styles from './side-section.module.css';

export const DIFFERENCES_EDITION = graphql(`
  fragment DifferencesEdition on Edition {
    id
    coloursSurvived
    stage
  }
`);

export const DIFFERENCES = graphql(`
  fragment DifferencesReports on IndicatorReportConnection {
    totalCount
    nodes {
      id
      indicator {
        id
        title
        series
      }
      rating {
        published
        computed
      }
    }
  }
`);

interface Props {
  readonly edition: FragmentOf<typeof DIFFERENCES_EDITION>;
  readonly reports: FragmentOf<typeof DIFFERENCES>;
}

/** Where the council's colour is not the one the rule gives: shown, never hidden. */
export function Differences({ edition: data, reports }: Props) {
  const { id: edition, coloursSurvived, stage } = readFragment(DIFFERENCES_EDITION, data);
  const { totalCount, nodes } = readFragment(DIFFERENCES, reports);
  return (
    <section aria-labelledby="differences" className={styles.section}>
      <SectionHeading id="differences">Ratings that differ from the rule</SectionHeading>
      <p>
        {stage !== 'PUBLISHED' ? (
          'Nothing is published yet, so there is no published rating to compare Dial’s ratings with.'
        ) : coloursSurvived ? (
          totalCount === 0 ? (
            'Where both are known, every published rating is the one that Dial’s rule gives.'
          ) : (
            <>
              <Link to={indicatorsPath(edition, { differ: true })}>
                {totalCount} {totalCount === 1 ? 'indicator' : 'indicators'}
              </Link>{' '}
              {totalCount === 1 ? 'was' : 'were'} published with another colour than Dial’s rule gives.
            </>
          )
        ) : (
          'The colours printed in this edition did not survive, so there is nothing to compare Dial’s ratings with.'
        )}
      </p>
      {stage === 'PUBLISHED' && nodes.length > 0 && (
        <ul>
          {nodes.map(({ id, indicator, rating }) => (
            <li key={id} className={styles.item}>
              <Link to={indicatorPath(edition, indicator.id)}>{indicatorName(indicator)}</Link>
              <span className={styles.ratings}>
                <span className={styles.label}>Published</span> <RagTag rag={rating.published} />
                <span className={styles.label}>rule</span> <RagTag rag={rating.computed} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {stage === 'PUBLISHED' && nodes.length > 0 && totalCount > nodes.length && (
        <p>
          <Link to={indicatorsPath(edition, { differ: true })}>{totalCount - nodes.length} more</Link>
        </p>
      )}
    </section>
  );
}
