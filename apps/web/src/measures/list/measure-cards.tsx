import { Link } from 'react-router';
import { CarriedBy } from './carried-by.tsx';
import type { NamedDocument } from './documents-of.ts';
import { figuresWords } from './figures-words.ts';
import styles from './measure-cards.module.css';
import { measurePath } from './measure-path.ts';
import type { MeasureRow } from './measure-row.ts';

interface Props {
  readonly measures: readonly MeasureRow[];
  readonly documents: readonly NamedDocument[];
}

/** Every measure on a phone, with the documents that carry it. */
export function MeasureCards({ measures, documents }: Props) {
  return (
    <ul className={styles.cards}>
      {measures.map((measure) => (
        <li key={measure.id} className={styles.card}>
          <h2 className={styles.title}>
            <Link to={measurePath(measure.id)}>{measure.title}</Link>
          </h2>
          <p className={styles.figures}>{figuresWords(measure)}</p>
          <dl className={styles.documents}>
            {documents.map(({ id, title }) => {
              const members = measure.members.filter(({ source }) => source.document === id);
              return members.length === 0 ? null : (
                <div key={id}>
                  <dt className={styles.document}>{title}</dt>
                  <dd className={styles.carried}>
                    <CarriedBy members={members} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}
