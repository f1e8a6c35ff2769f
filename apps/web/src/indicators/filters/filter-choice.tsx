import { RagShape } from '../../shared/rag-shape.tsx';
import styles from './filter-choice.module.css';
import type { FilterOption } from './filter-fields.ts';

/** A choice of a filter: a box that is ticked when it is chosen, its name, and how many rows have it. */
export function FilterChoice({ option: { name, count, rag } }: { readonly option: FilterOption }) {
  return (
    <>
      <svg viewBox="0 0 16 16" className={styles.box} aria-hidden="true">
        <rect x="1" y="1" width="14" height="14" rx="2.5" />
        <path d="M4 8.3l2.7 2.7L12 5.2" />
      </svg>
      {rag !== undefined && <RagShape rag={rag} className={styles[rag.toLowerCase()]} />}
      <span className={styles.name}>{name}</span>
      {count !== null && <span className={styles.count}>{count}</span>}
    </>
  );
}
