import { plural } from '../../shared/plural.ts';
import { LIST_NAMES, LIST_WORDS, type Lines } from './lines.ts';
import styles from './printed-lines.module.css';

/** On paper alone, in the place of the form: both lists as they are typed, to be talked about. */
export function PrintedLines({ lines }: { readonly lines: Lines }) {
  return (
    <div className={styles.printed}>
      {LIST_NAMES.map((list) => (
        <section key={list} aria-label={LIST_WORDS[list]}>
          <h2>{LIST_WORDS[list]}</h2>
          {lines[list].length === 0 && <p>No line.</p>}
          <ol className={styles.lines}>
            {lines[list].map(({ key, text, indicators }) => (
              <li key={key}>
                {text}
                {indicators.length > 0 && ` (${plural(indicators.length, 'indicator')})`}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
