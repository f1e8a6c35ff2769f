import { Link } from 'react-router';
import type { NamedDocument } from './documents-of.ts';
import { figuresWords } from './figures-words.ts';
import styles from './measure-cards.module.css';
import { measurePath } from './measure-path.ts';
import type { MeasureRow } from './measure-row.ts';

interface Props {
  readonly measures: readonly MeasureRow[];
  readonly documents: readonly NamedDocument[];
}

/** Every measure on a phone, with the documents that carry it; what it is called there stands on its own page. */
export function MeasureCards({ measures, documents }: Props) {
  return (
    <ul>
      {measures.map((measure) => (
        <li key={measure.id} className={styles.card}>
          <h2 className={styles.title}>
            <Link to={measurePath(measure.id)}>{measure.title}</Link>
          </h2>
          <p className={styles.figures}>{figuresWords(measure)}</p>
          <p className={styles.documents}>
            {documents
              .filter(({ id }) => measure.members.some(({ source }) => source.document === id))
              .map(({ title }) => title)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
