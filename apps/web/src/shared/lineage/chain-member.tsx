import { Link } from 'react-router';
import { SourceLine } from '../document/source-line.tsx';
import type { Chain, Member } from './chain.ts';
import { ChainLink } from './chain-link.tsx';
import styles from './chain-members.module.css';
import { MemberFigures } from './member-figures.tsx';
import { memberKind, memberPath } from './member-words.ts';

interface Props {
  readonly member: Member;
  readonly chain: Chain;
  readonly isCurrent: boolean;
}

/** What carries the measure in one document, and what changed since the documents before. */
export function ChainMember({ member, chain: { links, members }, isCurrent }: Props) {
  const { id, title, source, indicator } = member;
  const path = isCurrent ? null : memberPath(member);
  return (
    <li className={isCurrent ? `${styles.member} ${styles.current}` : styles.member}>
      <p className={styles.document}>{source.note ?? source.document}</p>
      <p className={styles.title}>{path === null ? title : <Link to={path}>{title}</Link>}</p>
      <p className={styles.kind}>
        {memberKind(member)}
        {isCurrent && ', the one on this page'}{' '}
        {source.line !== null && <SourceLine source={{ ...source, note: null }} />}
      </p>
      {indicator !== null && <MemberFigures indicator={indicator} />}
      {links
        .filter(({ later }) => later === id)
        .map((link) => {
          const earlier = members.find((other) => other.id === link.earlier);
          return earlier === undefined ? null : (
            <ChainLink
              key={link.earlier}
              link={link}
              earlier={earlier}
              haveFigures={indicator !== null && earlier.indicator !== null}
            />
          );
        })}
    </li>
  );
}
