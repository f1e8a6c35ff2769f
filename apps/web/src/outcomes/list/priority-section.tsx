import type { RatedRow } from '../mapping/present-rating.ts';
import type { TrackState } from '../on-track/track.ts';
import type { Layer } from './measures-by-layer.ts';
import type { ListedOutcome } from './outcome.ts';
import { OutcomeRow } from './outcome-row.tsx';
import styles from './priority-section.module.css';

export interface Priority {
  readonly id: string;
  readonly name: string;
  readonly outcomes: readonly ListedOutcome[];
}

interface Props {
  readonly priority: Priority;
  readonly layers: readonly Layer[];
  readonly rows: ReadonlyMap<string, RatedRow>;
  /** By outcome, of those that are counted. */
  readonly states: ReadonlyMap<string, TrackState>;
  readonly edition: { readonly id: string; readonly name: string };
}

/** A strategic priority with its outcomes. */
export function PrioritySection({ priority: { id, name, outcomes }, states, ...shown }: Props) {
  return (
    <section aria-labelledby={`priority-${id}`} className={styles.priority}>
      <h2 id={`priority-${id}`} className={styles.name}>
        {name}
      </h2>
      <ul>
        {outcomes.map((outcome) => (
          <OutcomeRow key={outcome.id} outcome={outcome} state={states.get(outcome.id)} {...shown} />
        ))}
      </ul>
    </section>
  );
}
