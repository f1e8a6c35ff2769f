import { useRevalidator } from 'react-router';
import styles from './message.module.css';

/** The rows could not be had; the filters above stay. */
export function ResultsError() {
  const { revalidate, state } = useRevalidator();
  return (
    <section className={styles.message} role="alert">
      <h2>The indicators could not be loaded</h2>
      <p>The server did not answer as it should, or could not be reached. Your filters are kept.</p>
      <button
        type="button"
        className={styles.button}
        disabled={state === 'loading'}
        onClick={() => void revalidate()}
      >
        {state === 'loading' ? 'Trying again …' : 'Try again'}
      </button>
    </section>
  );
}
