import { Link } from 'react-router';
import { packPath } from '../shared/indicator-filters.ts';
import { SaveViewLink } from '../shared/views/save-view-link.tsx';
import styles from './on-this-page.module.css';

const PARTS = [
  { id: 'plain-english', words: 'In plain English' },
  { id: 'changes', words: 'Rating changes' },
  { id: 'signals', words: 'Signals of change' },
  { id: 'closer-look', words: 'Needs a closer look' },
  { id: 'year-end', words: 'At risk at the year end' },
  { id: 'missing', words: 'What is missing' },
] as const;

/** What is below the first screen, for those who prepare a meeting from this page; the same as a document; and the way to keep it. */
export function OnThisPage({ edition }: { readonly edition: string }) {
  return (
    <div className={`${styles.parts} no-print`}>
      <nav aria-label="On this page">
        <ul className={styles.list}>
          {PARTS.map(({ id, words }) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.list}>
        <Link to={packPath(edition)}>Committee pack</Link>
        <SaveViewLink name="Headline" />
      </p>
    </div>
  );
}
