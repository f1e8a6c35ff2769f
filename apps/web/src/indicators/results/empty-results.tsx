import { Button } from '../../shared/editing/button.tsx';
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
          <Button main onPress={onClearText}>
            Clear the search
          </Button>
        )}
        <Button main onPress={onClear}>
          Show all indicators
        </Button>
      </div>
    </section>
  );
}
