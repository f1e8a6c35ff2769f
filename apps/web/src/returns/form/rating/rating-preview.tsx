import { MovementTag } from '../../../shared/movement-tag.tsx';
import type { Rag } from '../../../shared/rag.ts';
import { RagTag } from '../../../shared/rag-tag.tsx';
import styles from './rating-preview.module.css';
import type { ShownRating } from './shown-rating.ts';

interface Props {
  readonly shown: ShownRating;
  /** In the edition before; null where there was none. */
  readonly previous: Rag | null;
}

/** The rating that the figure would get, with its arithmetic, beside the one before. Said to screen readers as it changes. */
export function RatingPreview({ shown, previous }: Props) {
  const { rag, unratedReason, movement, change, explanation, movementExplanation, from } = shown;
  return (
    <section aria-labelledby="rating" className={styles.rating}>
      <h3 id="rating" className={styles.heading}>
        The rating it would get
      </h3>
      <div className={styles.tags} role="status">
        <RagTag rag={rag} unratedReason={unratedReason} />
        <MovementTag movement={movement} change={change} />
        <span className={styles.before}>
          Before: {previous === null ? 'not rated' : <RagTag rag={previous} />}
        </span>
      </div>
      <p>{explanation}</p>
      {movementExplanation !== '' && movementExplanation !== explanation && <p>{movementExplanation}</p>}
      <p className={styles.from}>
        {from === 'server'
          ? 'Dial’s calculation, as saved.'
          : 'Worked out as you type; Dial checks it when it saves.'}
      </p>
    </section>
  );
}
