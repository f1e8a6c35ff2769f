import { Section } from '../../shared/document/section.tsx';
import { instantWords } from '../../shared/instant-words.ts';
import type { FiledReturn } from './filed-return.ts';
import styles from './trail.module.css';
import { trailLines } from './trail-lines.ts';

/** What happened to the return, newest first. */
export function Trail({ trail }: Pick<FiledReturn, 'trail'>) {
  const lines = trailLines(trail);
  if (lines.length === 0) return null;
  return (
    <Section id="trail" title="What happened to it">
      <ol className={styles.trail} reversed>
        {lines.map(({ id, at, words, reason }) => (
          <li key={id}>
            <span className={styles.at}>{instantWords(at)}</span> {words}
            {reason !== null && <span className={styles.reason}>“{reason}”</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
