import { Link } from 'react-router';
import { RAG_WORDS, RAGS, type Rag } from './rag.ts';
import styles from './rag-bar.module.css';
import { type Counts, countOf, unrated } from './rag-counts.ts';
import { RagShape } from './rag-shape.tsx';

interface Props {
  readonly counts: Counts;
  /** What is counted, for readers who hear a link alone: "in Net Zero". */
  readonly of: string;
  /** The address of what a segment counts; null is the unrated. */
  readonly linkTo: (rag: Rag | null) => string;
  /** The word of each rating is shown in its segment, where there is room. */
  readonly words?: boolean;
}

/** A stacked bar of counts; each segment is a link, with its shape and number. */
export function RagBar({ counts, of, linkTo, words = false }: Props) {
  const segments = [
    ...RAGS.map((rag) => ({ rag, count: countOf(counts, rag) })),
    { rag: null, count: unrated(counts) },
  ];
  return (
    <ul className={`${styles.bar} ${words ? styles.large : ''}`}>
      {segments
        .filter(({ count }) => count > 0)
        .map(({ rag, count }) => (
          // React sets this by the CSSOM, which the content security policy allows: the share is data, not design.
          <li key={rag} style={{ flexGrow: count }} className={styles.segment}>
            <Link to={linkTo(rag)} className={`${styles.link} ${styles[rag?.toLowerCase() ?? 'unrated']}`}>
              <RagShape rag={rag} className={styles.shape} />
              <span className={styles.count}>{count}</span>
              <span className={words ? styles.word : 'visually-hidden'}>
                {rag === null ? 'not rated' : RAG_WORDS[rag].toLowerCase()}
              </span>
              <span className="visually-hidden">{of}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}
