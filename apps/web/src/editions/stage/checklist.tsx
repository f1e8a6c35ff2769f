import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { plural } from '../../shared/plural.ts';
import type { NextStage } from '../board/board-query.ts';
import styles from './checklist.module.css';

interface Props {
  readonly edition: string;
  readonly items: NextStage['checklist'];
}

const SEVERITY_WORDS = { BLOCKING: 'Blocks', WARNING: 'Warning' } as const;

/** What stands against the next step: what blocks it, then what only warns, each with its indicators: they lead to the return where the reader may see it. */
export function Checklist({ edition, items }: Props) {
  if (items.length === 0) return <p>Nothing stands against it.</p>;
  return (
    <ul className={styles.list}>
      {items.map(({ key, severity, text, indicators, withReturn }) => (
        <li key={key} className={`${styles.item} ${styles[severity.toLowerCase()]}`}>
          <p>
            <b className={styles.severity}>{SEVERITY_WORDS[severity]}</b> {text}
          </p>
          {indicators.length > 0 && (
            <details>
              <summary className={styles.summary}>{plural(indicators.length, 'indicator')}</summary>
              <ul className={styles.indicators}>
                {indicators.map((indicator) => (
                  <li key={indicator.id}>
                    <Link
                      to={
                        withReturn.includes(indicator.id)
                          ? `/returns/${edition}/${encodeURIComponent(indicator.id)}`
                          : indicatorPath(edition, indicator.id)
                      }
                    >
                      {indicatorName(indicator)}
                    </Link>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
