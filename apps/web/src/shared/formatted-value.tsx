import { figureWords } from './figure-words.ts';
import styles from './formatted-value.module.css';
import { missingWords, type ObservationStatus } from './missing-words.ts';

interface Props {
  /** Exact decimal as text; null where there is no figure. */
  readonly value: string | null;
  readonly unit: string;
  readonly decimals: number | null;
  /** Why it may be missing. */
  readonly status: ObservationStatus | null;
  /** When it is expected, as printed. */
  readonly expected?: string | null;
}

/** A figure as readers see it; a missing one says why. */
export function FormattedValue({ value, unit, decimals, status, expected = null }: Props) {
  if (value === null) return <span className={styles.missing}>{missingWords(status, expected)}</span>;
  return (
    <span className={styles.figure}>
      {figureWords(value, unit, decimals)}
      {status === 'PROVISIONAL' && <span className={styles.note}> provisional</span>}
    </span>
  );
}
