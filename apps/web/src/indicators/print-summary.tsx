import { narrowedWords } from './narrowed-words.ts';
import styles from './print-summary.module.css';
import { viewWords } from './results/view-words.ts';
import type { IndicatorList } from './state/use-indicator-list.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** On paper: what the list is narrowed by, how it is laid out, and where it is. */
export function PrintSummary({ list }: { readonly list: IndicatorList }) {
  return (
    <div className={styles.summary}>
      <p>
        {narrowedWords(list)}; {viewWords(list.state.view)}.
      </p>
      <p>
        Printed from {list.address()} on {DATE.format(new Date())}.
      </p>
    </div>
  );
}
