import type { BreakdownGroup } from './breakdown-group.ts';
import styles from './part-picture.module.css';
import type { PartScale } from './part-scale.ts';

interface Props {
  readonly basis: BreakdownGroup['basis'];
  readonly value: string | null;
  readonly whole: string | null;
  readonly scale: PartScale;
}

/** One part on the group's scale: a dot beside the whole's line, or a bar. The row says the same in figures, so it is hidden from assistive tools. */
export function PartPicture({ basis, value, whole, scale }: Props) {
  const at = scale.at(value);
  const line = basis === 'RATE' ? scale.at(whole) : null;
  return (
    <svg className={styles.picture} aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.axis} />
      {at !== null && basis === 'RATE' && (
        <line x1={`${line ?? 0}%`} x2={`${at}%`} y1="50%" y2="50%" className={styles.apart} />
      )}
      {line !== null && <line x1={`${line}%`} x2={`${line}%`} y1="0" y2="100%" className={styles.whole} />}
      {at !== null && basis === 'RATE' && <circle cx={`${at}%`} cy="50%" r="5" className={styles.dot} />}
      {at !== null && basis !== 'RATE' && (
        <rect x="0" y="25%" width={`${at}%`} height="50%" className={styles.bar} />
      )}
    </svg>
  );
}
