import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { RagShape } from '../shared/rag-shape.tsx';
import { RagTag } from '../shared/rag-tag.tsx';
import styles from './legend.module.css';

export const LEGEND = graphql(`
  fragment LegendEdition on Edition {
    legend {
      rag
      text
    }
  }
`);

/** The thresholds as printed; where none are, whose they are. */
export function Legend({ edition }: { readonly edition: FragmentOf<typeof LEGEND> }) {
  const { legend } = readFragment(LEGEND, edition);
  return (
    <>
      <h3 className={styles.heading}>What the colours mean</h3>
      {legend.length === 0 && (
        <p>
          This edition prints no thresholds. Where Dial works out a rating it uses{' '}
          <Link to="/about/ratings">its default rule</Link>, and says so.
        </p>
      )}
      <ul className={styles.list}>
        {legend.map(({ rag, text }) => (
          <li key={text} className={styles.entry}>
            {rag === null ? <RagShape rag={null} /> : <RagTag rag={rag} />}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
