import { Link } from 'react-router';
import { CarriedBy } from './carried-by.tsx';
import type { NamedDocument } from './documents-of.ts';
import { figuresWords } from './figures-words.ts';
import { measurePath } from './measure-path.ts';
import type { MeasureRow } from './measure-row.ts';
import styles from './measures-table.module.css';

interface Props {
  readonly measures: readonly MeasureRow[];
  readonly documents: readonly NamedDocument[];
}

/** Every measure with what carries it, a column for each document. */
export function MeasuresTable({ measures, documents }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard
    <section className={styles.scroll} aria-label="Table of the measures" tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          Measures and what carries them in each document, oldest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            {documents.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">
                <Link to={measurePath(measure.id)} className={styles.title}>
                  {measure.title}
                </Link>
                <span className={styles.figures}>{figuresWords(measure)}</span>
              </th>
              {documents.map(({ id }) => (
                <td key={id}>
                  <CarriedBy
                    members={measure.members.filter(({ source }) => source.document === id)}
                    measure={measurePath(measure.id)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
