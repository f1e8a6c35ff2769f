import { Link, useLocation } from 'react-router';
import { RAG_WORDS } from '../../shared/rag.ts';
import { RagShape } from '../../shared/rag-shape.tsx';
import { outcomePath } from '../outcome-address.ts';
import type { OffTrackOutcome } from './off-track.ts';
import styles from './off-track-list.module.css';

/** Why not: the outcomes that are not on track, and of each the red and amber measures, which lead to their figures. */
export function OffTrackList({ outcomes }: { readonly outcomes: readonly OffTrackOutcome[] }) {
  const { search } = useLocation();
  if (outcomes.length === 0) return null;
  return (
    <div className={styles.off}>
      <h3 className={styles.heading}>Not on track, and why</h3>
      <ul className={styles.outcomes}>
        {outcomes.map(({ id, name, because }) => (
          <li key={id}>
            <Link to={outcomePath(id, search)}>{name}</Link>
            <ul className={styles.measures}>
              {because.map(({ id: measure, name: title, to, rag }) => (
                <li key={measure} className={styles.measure}>
                  <span className={styles[rag.toLowerCase()]}>
                    <RagShape rag={rag} /> {RAG_WORDS[rag]}:
                  </span>{' '}
                  {to === null ? title : <Link to={to}>{title}</Link>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
