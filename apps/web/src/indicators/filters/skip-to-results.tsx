import { focusResults } from '../results/focus-results.ts';
import styles from './skip-to-results.module.css';

/** Past the filters, for a keyboard. A button: the address keeps its filters and gets no fragment. */
export function SkipToResults() {
  return (
    <button type="button" className={`${styles.skip} no-print`} onClick={focusResults}>
      Skip to the results
    </button>
  );
}
