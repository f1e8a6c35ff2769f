import { Link, useLocation } from 'react-router';
import { plural } from '../../shared/plural.ts';
import { GapTags } from '../gap-tags.tsx';
import type { RatedRow } from '../mapping/present-rating.ts';
import { STATE_WORDS, type TrackState } from '../on-track/track.ts';
import { outcomePath } from '../outcome-address.ts';
import { LayerMeasuresList } from './layer-measures.tsx';
import { type Layer, measuresByLayer } from './measures-by-layer.ts';
import type { ListedOutcome } from './outcome.ts';
import styles from './outcome-row.module.css';

interface Props {
  readonly outcome: ListedOutcome;
  /** Undefined where no measure is agreed, so that it is not counted. */
  readonly state: TrackState | undefined;
  readonly layers: readonly Layer[];
  readonly rows: ReadonlyMap<string, RatedRow>;
  readonly edition: { readonly id: string; readonly name: string };
}

/** An outcome of the list: whether it is on track, its gaps, the measures mapped to it by layer, and what the vision's document proposes. */
export function OutcomeRow({ outcome, state, layers, rows, edition }: Props) {
  const { search } = useLocation();
  const to = outcomePath(outcome.id, search);
  const proposed = outcome.proposedMeasures.length;
  return (
    <li className={styles.row}>
      <div className={styles.outcome}>
        <h3 className={styles.name}>
          <Link to={to}>{outcome.name}</Link>
        </h3>
        {state !== undefined && <p className={styles.state}>{STATE_WORDS[state]}</p>}
        <GapTags gaps={outcome.gaps} edition={edition.name} />
        {proposed > 0 && (
          <p className={styles.from}>
            The vision’s document proposes <Link to={`${to}#proposed`}>{plural(proposed, 'measure')}</Link>.
          </p>
        )}
      </div>
      <LayerMeasuresList
        groups={measuresByLayer(outcome.mappings, layers)}
        rows={rows}
        edition={edition}
        to={to}
      />
    </li>
  );
}
