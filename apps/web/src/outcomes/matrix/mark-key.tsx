import { MappingMark } from '../mapping/mapping-mark.tsx';
import { mappingWords } from '../mapping/mapping-words.ts';
import styles from './mark-key.module.css';

const MARKS = [
  { status: 'AGREED', strength: 'DIRECT' },
  { status: 'AGREED', strength: 'CONTRIBUTING' },
  { status: 'PROPOSED', strength: 'DIRECT' },
  { status: 'PROPOSED', strength: 'CONTRIBUTING' },
] as const;

/** What the squares stand for. */
export function MarkKey() {
  return (
    <ul className={styles.marks} aria-label="Key">
      {MARKS.map((mark) => (
        <li key={mappingWords(mark)} className={styles.mark}>
          <MappingMark {...mark} /> {mappingWords(mark)}
        </li>
      ))}
    </ul>
  );
}
