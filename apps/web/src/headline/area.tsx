import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { areaPath, areaSlug, indicatorsPath } from '../shared/indicator-filters.ts';
import { narrowedTo } from '../shared/narrowed-to.ts';
import { RagBar } from '../shared/rag-bar.tsx';
import { RAG_COUNTS, rated, reported } from '../shared/rag-counts.ts';
import styles from './area.module.css';
import { UnratedReasons } from './unrated-reasons.tsx';

export const AREA = graphql(
  `
    fragment AreaCounts on EditionArea {
      id
      name
      description
      references
      shown {
        ...RagCountsParts
      }
    }
  `,
  [RAG_COUNTS],
);

interface Props {
  readonly edition: string;
  readonly area: FragmentOf<typeof AREA>;
}

/** One area: what it is, and its counts, published where there are such. Every number leads to its indicators. */
export function Area({ edition, area: data }: Props) {
  const area = readFragment(AREA, data);
  const counts = readFragment(RAG_COUNTS, area.shown);
  const only = [areaSlug(area.id)];
  return (
    <li className={styles.area}>
      <div className={styles.heading}>
        <h3 className={styles.name}>
          <Link to={areaPath(edition, area.id)}>{area.name}</Link>
        </h3>
        <span className={styles.rated}>
          {rated(counts)} of {reported(counts)} rated
        </span>
      </div>
      {area.description !== null && <p className={styles.description}>{area.description}</p>}
      {area.references !== null && <p className={styles.description}>References {area.references}</p>}
      <RagBar
        counts={counts}
        of={`in ${area.name}`}
        linkTo={(rag) => indicatorsPath(edition, { area: only, ...narrowedTo(rag, counts) })}
      />
      <UnratedReasons edition={edition} area={only} unrated={counts.unrated} />
    </li>
  );
}
