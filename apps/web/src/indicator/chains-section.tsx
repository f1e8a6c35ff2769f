import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import type { Chain } from '../shared/lineage/chain.ts';
import { ChainMembers } from '../shared/lineage/chain-members.tsx';
import styles from './chains-section.module.css';

interface Props {
  readonly chains: readonly Chain[];
  readonly indicator: string;
}

/** The same measure in earlier and later documents: what it was called there, what changed, and what may be compared. */
export function ChainsSection({ chains, indicator }: Props) {
  return (
    <Section id="documents" title="The same measure in other documents">
      {chains.length === 0 && <p>No other document is recorded as carrying this measure.</p>}
      {chains.map((chain) => (
        <article key={chain.id} className={styles.chain}>
          <h3 className={styles.title}>{chain.title}</h3>
          <ChainMembers chain={chain} current={indicator} />
          <p className="no-print">
            <Link to={`/measures/${encodeURIComponent(chain.id)}`}>{chain.title}, through all documents</Link>
          </p>
        </article>
      ))}
    </Section>
  );
}
