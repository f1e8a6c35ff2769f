import { ASPECT_WORDS } from './aspect-words.ts';
import type { Link, Member } from './chain.ts';
import styles from './chain-link.module.css';
import { COMPARABILITY_SIGNS, comparabilityWords } from './comparability-words.ts';
import { memberPlace } from './member-words.ts';

interface Props {
  readonly link: Link;
  readonly earlier: Member;
  /** Whether both ends are indicators. */
  readonly haveFigures: boolean;
}

/** What changed since an earlier document, and whether figures may be compared. */
export function ChainLink({ link: { comparability, changes, note }, earlier, haveFigures }: Props) {
  return (
    <div className={styles.link}>
      <p className={styles.verdict}>
        <span className={`${styles.sign} ${styles[comparability.toLowerCase()]}`} aria-hidden="true">
          {COMPARABILITY_SIGNS[comparability]}
        </span>
        <span>
          <span className={styles.from}>From {memberPlace(earlier)}:</span>{' '}
          <b>{comparabilityWords(comparability, haveFigures)}</b>
        </span>
      </p>
      <p>{note}</p>
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map(({ aspect, text }) => (
            <div key={aspect} className={styles.change}>
              <dt>{ASPECT_WORDS[aspect]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
