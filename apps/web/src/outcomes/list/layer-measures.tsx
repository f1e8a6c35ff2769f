import { Link } from 'react-router';
import type { RatedRow } from '../mapping/present-rating.ts';
import styles from './layer-measures.module.css';
import type { MappedMeasure } from './mapped-measure.ts';
import type { LayerMeasures } from './measures-by-layer.ts';
import { RatingStrip } from './rating-strip.tsx';

interface Props {
  readonly groups: readonly LayerMeasures<MappedMeasure>[];
  readonly rows: ReadonlyMap<string, RatedRow>;
  readonly edition: { readonly id: string; readonly name: string };
  /** The page of the outcome. */
  readonly to: string;
}

/** What is mapped to an outcome, layer by layer: the ratings of what is agreed, the number of what is proposed. */
export function LayerMeasuresList({ groups, rows, edition, to }: Props) {
  if (groups.length === 0) return <p className={styles.none}>No measure is mapped.</p>;
  return (
    <dl className={styles.layers}>
      {groups.map(({ layer, agreed, proposed }) => (
        <div key={layer?.id ?? 'none'} className={styles.layer}>
          <dt className={styles.name}>{layer?.name ?? 'In no layer'}</dt>
          {agreed.length > 0 && (
            <dd>
              <RatingStrip measures={agreed} rows={rows} edition={edition} />
            </dd>
          )}
          {proposed.length > 0 && (
            <dd>
              <Link to={`${to}#measures`} className={styles.proposed}>
                {proposed.length} proposed
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
