import { useContext } from 'react';
import type { Row } from '../loading/row.ts';
import styles from './cells.module.css';
import { OutcomeNames, outcomeNames } from './outcome-names.ts';

/** The outcomes that the row is mapped to, agreed or proposed. */
export function OutcomesCell({ row: { outcomeIds } }: { readonly row: Row }) {
  const names = outcomeNames(outcomeIds, useContext(OutcomeNames));
  if (names.length === 0) return <span className={styles.none}>Mapped to none</span>;
  return (
    <ul className={styles.outcomes}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
