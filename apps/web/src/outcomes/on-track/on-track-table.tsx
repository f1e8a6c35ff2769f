import { Link, useLocation } from 'react-router';
import { RAG_WORDS, RAGS } from '../../shared/rag.ts';
import { countOf, unrated } from '../../shared/rag-counts.ts';
import { RagShape } from '../../shared/rag-shape.tsx';
import { outcomePath } from '../outcome-address.ts';
import styles from './on-track-table.module.css';
import { STATE_WORDS, type TrackedOutcome } from './track.ts';

/** Each agreed outcome with its agreed measures counted by rating, and what follows. */
export function OnTrackTable({ outcomes }: { readonly outcomes: readonly TrackedOutcome[] }) {
  const { search } = useLocation();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Agreed outcomes and the ratings of their agreed measures</caption>
      <thead>
        <tr>
          <th scope="col">Agreed outcome</th>
          {RAGS.map((rag) => (
            <th
              key={rag}
              scope="col"
              title={RAG_WORDS[rag]}
              className={`${styles.number} ${styles[rag.toLowerCase()]}`}
            >
              <RagShape rag={rag} /> <span className={styles.word}>{RAG_WORDS[rag]}</span>
            </th>
          ))}
          <th scope="col" title="Not rated" className={styles.number}>
            <RagShape rag={null} /> <span className={styles.word}>Not rated</span>
          </th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map(({ id, name, state, ratings }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={outcomePath(id, search)}>{name}</Link>
            </th>
            {RAGS.map((rag) => (
              <td key={rag} className={styles.number}>
                {countOf(ratings, rag)}
              </td>
            ))}
            <td className={styles.number}>{unrated(ratings)}</td>
            <td className={state === 'ON_TRACK' ? `${styles.state} ${styles.on}` : styles.state}>
              {STATE_WORDS[state]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
