import { RAG_WORDS } from '../../shared/rag.ts';
import styles from './edition-pair.module.css';
import type { ComparedPair } from './load-editions.ts';

/** Measures that only one edition has, on paper: there is nothing to compare in them, so their names and ratings are enough. */
export function PairNames({ pairs }: { readonly pairs: readonly ComparedPair[] }) {
  return (
    <div className={styles.names}>
      <p>Their figures and targets stand at the address of this page.</p>
      <ul>
        {pairs.map(({ key, name, before, now }) => {
          const rag = (now ?? before)?.rag ?? null;
          return (
            <li key={key}>
              {name}
              {rag !== null && `: ${RAG_WORDS[rag]}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
