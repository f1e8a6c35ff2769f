import { RagTag } from '../shared/rag-tag.tsx';
import styles from './example-list.module.css';
import type { Example } from './examples.ts';
import { ragOf } from './rag-of.ts';

/** Worked examples with made-up figures; rating and arithmetic are the domain's own. */
export function ExampleList({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <ul className={styles.examples}>
      {examples.map(({ shows, rating }) => (
        <li key={shows} className={styles.example}>
          <span>
            <RagTag rag={ragOf(rating.rag)} unratedReason={rating.unratedReason} />
          </span>
          <span>
            <b className={styles.shows}>{shows}</b>
            {rating.explanation}
          </span>
        </li>
      ))}
    </ul>
  );
}
