import { formatDate } from '@dial/domain/period/format-date';
import { chipsOf } from './chips.ts';
import styles from './print-summary.module.css';
import type { IndicatorList } from './use-indicator-list.ts';
import { viewWords } from './view-words.ts';

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
        Printed from {list.address()} on {formatDate(new Date().toISOString().slice(0, 10))}.
      </p>
    </div>
  );
}
