import { chipsOf } from './filters/chips.ts';
import styles from './print-summary.module.css';
import { viewWords } from './results/view-words.ts';
import type { IndicatorList } from './state/use-indicator-list.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** On paper: what the list is narrowed by, how it is laid out, and where it is. */
export function PrintSummary({ list }: { readonly list: IndicatorList }) {
  const chips = chipsOf(list.state.filters, list.fields).filter(({ known }) => known);
  const text = list.typed.trim();
  const narrowed = [
    ...(text === '' ? [] : [`Search: “${text}”`]),
    ...chips.map(({ label, name }) => `${label}: ${name}`),
  ];
  return (
    <div className={styles.summary}>
      <p>
        {narrowed.length === 0 ? 'All indicators' : narrowed.join('; ')}; {viewWords(list.state.view)}.
      </p>
      <p>
        Printed from {list.address()} on {DATE.format(new Date())}.
      </p>
    </div>
  );
}
