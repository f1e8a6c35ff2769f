import { causePath } from '@dial/domain/chart/mark-path';
import type { CauseTone } from '@dial/domain/chart/plot';
import { ASSURANCE_WORDS, VARIATION_WORDS } from '@dial/domain/signal/verdict-words';
import { Link } from 'react-router';
import type { Analysis } from './analysis.ts';
import styles from './verdict.module.css';

const TONES: readonly (readonly [CauseTone, string])[] = [
  ['improvement', 'signal: a change for the better'],
  ['concern', 'signal: a change for the worse'],
  ['neither', 'signal: neither direction is good in itself'],
];

/** What the chart tells in words: signal or noise, whether the target will be met, and the arithmetic. It is no rating. */
export function SignalVerdict({ signal }: { readonly signal: Analysis['signal'] }) {
  const { variation, assurance, explanation, segments } = signal;
  const causes = segments.flatMap(({ points }) => points.flatMap(({ cause }) => cause ?? []));
  return (
    <div className={styles.verdict}>
      {variation !== null && (
        <p>
          <b>{VARIATION_WORDS[variation]}.</b>
        </p>
      )}
      {assurance !== null && <p>{ASSURANCE_WORDS[assurance]}.</p>}
      <p className={styles.how}>
        {explanation} <Link to="/about/ratings#signal">How a change is told from chance</Link>
      </p>
      {causes.length > 0 && (
        <ul className={styles.key}>
          {TONES.map(([tone, words]) => (
            <li key={tone}>
              <svg viewBox="0 0 20 20" className={styles.sample} aria-hidden="true">
                <path d={causePath(tone, 10, 10)} />
              </svg>
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
