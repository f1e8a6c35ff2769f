import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Names and what a document says under them; what it does not say is said to be missing. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, words: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, words]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd className={words === null ? styles.none : undefined}>{words ?? 'None printed'}</dd>
        </div>
      ))}
    </dl>
  );
}
