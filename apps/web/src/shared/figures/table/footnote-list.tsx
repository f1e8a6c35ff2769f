import styles from './footnote-list.module.css';
import type { Footnotes } from './footnotes.ts';

/** The remarks that the table refers to by number. */
export function FootnoteList({ notes }: { readonly notes: Footnotes }) {
  if (notes.texts.length === 0) return null;
  return (
    <ol className={styles.notes} aria-label="Notes to the figures">
      {notes.texts.map((text) => (
        <li key={text} id={`figure-note-${notes.numberOf(text)}`} className={styles.note}>
          {text}
        </li>
      ))}
    </ol>
  );
}
