import styles from './as-printed.module.css';

interface Props {
  /** The printed text, where it differs from what it evidently reads. */
  readonly raw: string | null;
  /** What is to be said about the place it is printed at. */
  readonly note?: string | null;
}

/** What a document prints where a text was read as something else, and notes about it: folded, open on paper. */
export function AsPrinted({ raw, note = null }: Props) {
  if (raw === null && note === null) return null;
  return (
    <details className={styles.printed}>
      <summary className={styles.summary}>{raw === null ? 'Note' : 'As printed'}</summary>
      <span className={styles.body}>
        {raw !== null && <>Printed: “{raw}” </>}
        {note}
      </span>
    </details>
  );
}
