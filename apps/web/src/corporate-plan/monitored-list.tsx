import { Link } from 'react-router';
import { lineMarks } from './line-marks.ts';
import { MarkedText } from './marked-text.tsx';
import type { Monitored } from './monitored.ts';
import styles from './monitored-list.module.css';

/** Indicators that the plan says it will monitor: code, text, and the way to the same measure in other documents. */
export function MonitoredList({ indicators }: { readonly indicators: readonly Monitored[] }) {
  const marks = lineMarks(indicators.map(({ source }) => source.line));
  return (
    <ul className={styles.list}>
      {indicators.map(({ indicator, text, raw, note }, index) => (
        <li key={`${indicator.id} ${text}`}>
          <MarkedText raw={raw} note={note} line={marks[index] ?? null}>
            {indicator.code !== null && <span className={styles.code}>{indicator.code}</span>} {text}
            {indicator.chains.map(({ id, title }) => (
              <span key={id} className={styles.chain}>
                <Link to={`/measures/${id}`}>
                  Through the documents<span className="visually-hidden">: {title}</span>
                </Link>
              </span>
            ))}
          </MarkedText>
        </li>
      ))}
    </ul>
  );
}
