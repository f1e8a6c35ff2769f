import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../shared/graphql.ts';
import { indicatorPath } from '../shared/indicator-filters.ts';
import { RagTag } from '../shared/rag-tag.tsx';
import { unratedWords } from '../shared/unrated.ts';
import styles from './side-section.module.css';

export const RATING_CHANGE = graphql(`
  fragment RatingChangeLine on RatingChange {
    report {
      id
      indicator {
        id
        title
        series
      }
      rating {
        rag
        unratedReason
      }
    }
    before {
      id
      rating {
        rag
        unratedReason
      }
    }
  }
`);

interface Props {
  readonly edition: string;
  readonly change: FragmentOf<typeof RATING_CHANGE>;
}

/** An indicator with the rating it had and the one it has. */
export function RatingChange({ edition, change }: Props) {
  const { report, before } = readFragment(RATING_CHANGE, change);
  return (
    <li className={styles.item}>
      <Link to={indicatorPath(edition, report.indicator.id)}>{indicatorName(report.indicator)}</Link>
      <span className={styles.ratings}>
        <span className={styles.label}>was</span> <Rating {...before.rating} />
        <span className={styles.label}>now</span> <Rating {...report.rating} />
      </span>
    </li>
  );
}

type RatingProps = ResultOf<typeof RATING_CHANGE>['report']['rating'];

/** "Not rated", as the picture beside it and notices of views call it; then why. */
function Rating({ rag, unratedReason }: RatingProps) {
  return (
    <>
      <RagTag rag={rag} />
      {unratedReason !== null && rag === null && (
        <span className={styles.label}> ({unratedWords(unratedReason, null).toLowerCase()}) </span>
      )}
    </>
  );
}
