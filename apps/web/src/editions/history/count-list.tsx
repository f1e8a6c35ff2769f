import { RAGS } from '../../shared/rag.ts';
import { type Counts, countOf, unrated } from '../../shared/rag-counts.ts';
import { RagTag } from '../../shared/rag-tag.tsx';
import styles from './count-list.module.css';

/** Counts of ratings as they were. They lead nowhere: the table of indicators shows them as they are now. */
export function CountList({ counts }: { readonly counts: Counts }) {
  return (
    <ul className={styles.list}>
      {RAGS.map((rag) => (
        <li key={rag}>
          {countOf(counts, rag)} <RagTag rag={rag} />
        </li>
      ))}
      <li>
        {unrated(counts)} <RagTag rag={null} />
      </li>
    </ul>
  );
}
