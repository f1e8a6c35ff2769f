import styles from './message.module.css';

interface Props {
  /** What is typed; empty where only filters narrow. */
  readonly typed: string;
  readonly filtered: boolean;
  readonly onClearText: () => void;
  readonly onClear: () => void;
}

/** Nothing matches: what to do about it. */
export function EmptyResults({ typed, filtered, onClearText, onClear }: Props) {
  const text = typed.trim();
  return (
    <section className={styles.message}>
      <p>
        {text === ''
          ? 'No indicator of this edition has everything that is chosen above.'
          : `No indicator ${filtered ? 'with what is chosen above ' : ''}has every word of “${text}”.`}{' '}
        Remove a filter, or try fewer or shorter words.
      </p>
      <div className={styles.actions}>
        {text !== '' && filtered && (
          <button type="button" className={styles.button} onClick={onClearText}>
            Clear the search
          </button>
        )}
        <button type="button" className={styles.button} onClick={onClear}>
          Show all indicators
        </button>
      </div>
    </section>
  );
}
