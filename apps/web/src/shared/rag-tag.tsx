import { RAG_WORDS, type Rag } from './rag.ts';
import { RagShape } from './rag-shape.tsx';
import styles from './rag-tag.module.css';
import { type UnratedReason, unratedWords } from './unrated.ts';

interface Props {
  readonly rag: Rag | null;
  /** Why there is no rating; "Not rated" where that is not known. */
  readonly unratedReason?: UnratedReason | null;
  /** When an awaited figure is expected, as printed. */
  readonly expected?: string | null;
}

/** A rating as word, shape and colour; where there is none, why. */
export function RagTag({ rag, unratedReason = null, expected = null }: Props) {
  const tone = rag === null ? styles.unrated : styles[rag.toLowerCase()];
  return (
    <span className={`${styles.tag} ${tone}`}>
      <RagShape rag={rag} />
      {rag === null
        ? unratedReason === null
          ? 'Not rated'
          : unratedWords(unratedReason, expected)
        : RAG_WORDS[rag]}
    </span>
  );
}
