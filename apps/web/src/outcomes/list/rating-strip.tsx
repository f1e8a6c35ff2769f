import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { RagShape } from '../../shared/rag-shape.tsx';
import tag from '../../shared/rag-tag.module.css';
import { indicatorLink } from '../mapping/indicator-link.ts';
import { presentRating, type RatedRow } from '../mapping/present-rating.ts';
import type { MappedMeasure } from './mapped-measure.ts';
import styles from './rating-strip.module.css';

interface Props {
  readonly measures: readonly MappedMeasure[];
  /** The edition's rows by indicator. */
  readonly rows: ReadonlyMap<string, RatedRow>;
  readonly edition: { readonly id: string; readonly name: string };
}

/** The present ratings of measures, a shape for each that leads to the indicator: side by side, never rolled up. */
export function RatingStrip({ measures, rows, edition }: Props) {
  return (
    <ul className={styles.strip}>
      {measures.map(({ id, indicator }) => {
        const { rag, words } = presentRating(rows.get(indicator.id), edition.name);
        const name = `${indicatorName(indicator)}: ${words}`;
        const to = indicatorLink(indicator, edition.id);
        const shape = (
          <>
            <RagShape rag={rag} />
            <span className="visually-hidden">{name}</span>
          </>
        );
        const tone = `${styles.cell} ${tag[rag?.toLowerCase() ?? 'unrated']}`;
        return (
          <li key={id} title={name}>
            {to === null ? (
              <span className={tone}>{shape}</span>
            ) : (
              <Link to={to} className={tone}>
                {shape}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
