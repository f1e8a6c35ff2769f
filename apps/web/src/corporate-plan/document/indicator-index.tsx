import { useMemo } from 'react';
import { Link } from 'react-router';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import type { Plan } from '../load-plan.ts';
import { indexFile } from './index-file.ts';
import { indexIndicators } from './index-indicators.ts';
import styles from './indicator-index.module.css';
import texts from './texts.module.css';

/** Every indicator of the plan with where it is named; each has an anchor of its own, as in #indicator-ni-56. */
export function IndicatorIndex({ plan }: { readonly plan: Plan }) {
  const indicators = useMemo(() => indexIndicators(plan), [plan]);
  return (
    <>
      <p className={texts.soft}>
        {indicators.length} indicators, whichever outcomes or domains name them. NI is the code of the
        national set, BV of the best value set.
      </p>
      <TableButtons what="the indicators" file={(taken) => indexFile(plan, indicators, taken)} />
      <ul className={styles.list}>
        {indicators.map(({ id, code, text, chains, places }) => (
          <li key={id} id={`indicator-${id}`} tabIndex={-1} className={styles.entry}>
            <span className={styles.code}>{code ?? '–'}</span>
            <span>
              {text}
              {chains.map((chain) => (
                <Link key={chain.id} to={`/measures/${chain.id}`} className={styles.chain}>
                  Through the documents<span className="visually-hidden">: {chain.title}</span>
                </Link>
              ))}
            </span>
            <ul className={styles.places}>
              {places.map(({ to, name }) => (
                <li key={to}>
                  <Link to={to}>{name}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
