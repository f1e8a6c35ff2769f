import { RAG_OUTLINES, type RagOutline } from '@dial/domain/report/rag-outline';
import type { Rag } from './rag.ts';
import styles from './rag-shape.module.css';

interface Props {
  /** Null draws the dash of the unrated. */
  readonly rag: Rag | null;
  readonly className?: string | undefined;
}

const OUTLINES: Readonly<Record<Rag, RagOutline>> = {
  RED: RAG_OUTLINES.red,
  AMBER: RAG_OUTLINES.amber,
  GREEN: RAG_OUTLINES.green,
};

/** A shape for each rating, told apart without colour: octagon with a cross, triangle, circle with a tick. Decorative. */
export function RagShape({ rag, className }: Props) {
  const outline = rag === null ? null : OUTLINES[rag];
  return (
    <svg viewBox="0 0 16 16" className={`${styles.shape} ${className ?? ''}`} aria-hidden="true">
      {outline !== null && (
        <>
          <path className={styles.solid} d={outline.solid} />
          <path className={styles.mark} d={outline.mark} />
        </>
      )}
      {rag === null && <path className={styles.dash} d="M3 8h10" />}
    </svg>
  );
}
