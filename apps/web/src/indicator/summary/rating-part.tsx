import { type FragmentOf, readFragment } from '../../shared/graphql.ts';
import { inPlaceWords } from '../../shared/overrides/override-words.ts';
import { RAG_WORDS } from '../../shared/rag.ts';
import { RagTag } from '../../shared/rag-tag.tsx';
import { RatingOrigin } from '../../shared/rating-origin.tsx';
import { RATING } from './rating.ts';
import styles from './summary.module.css';

interface Props {
  readonly rating: FragmentOf<typeof RATING>;
  /** When an awaited figure is expected, as printed. */
  readonly expected: string | null;
  /** Whether people gave it in place of the computed one. */
  readonly overridden: boolean;
}

/** The colour shown to readers, and whose it is. */
export function RatingPart({ rating: data, expected, overridden }: Props) {
  const { rag, published, computed, differs, unratedReason } = readFragment(RATING, data);
  return (
    <>
      <p className={styles.rating}>
        <RagTag rag={rag} unratedReason={unratedReason} expected={expected} />
      </p>
      {overridden && (
        <p className={styles.remark}>
          {inPlaceWords(computed)}. <a href="#override">Why, and who approved it</a>
        </p>
      )}
      {rag !== null && !overridden && (
        <p className={styles.remark}>
          <RatingOrigin published={published !== null} />
          {differs && computed !== null && `; Dial’s rule gives ${RAG_WORDS[computed].toLowerCase()}`}
        </p>
      )}
    </>
  );
}
