import type { Chain } from './chain.ts';
import { ChainMember } from './chain-member.tsx';
import styles from './chain-members.module.css';

interface Props {
  readonly chain: Chain;
  /** Id of the indicator whose page this is. */
  readonly current?: string;
}

/** What carries a measure in each document, oldest first; under each what changed since those before it. */
export function ChainMembers({ chain, current }: Props) {
  return (
    <ol className={styles.members}>
      {chain.members.map((member) => (
        <ChainMember
          key={member.id}
          member={member}
          chain={chain}
          isCurrent={member.indicator !== null && member.indicator.id === current}
        />
      ))}
    </ol>
  );
}
