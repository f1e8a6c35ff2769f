import type { ReactNode } from 'react';
import { SourceLine } from '../../shared/document/source-line.tsx';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import styles from './ladder.module.css';

export const LAYER = graphql(`
  fragment FrameworkRungLayer on MeasureLayer {
    id
    name
    purpose
    oversight
    owners
    changedBy
    reported
    source {
      document
      line
      note
    }
  }
`);

interface Props {
  readonly layer: FragmentOf<typeof LAYER>;
  /** What Dial holds of the layer. */
  readonly children: ReactNode;
}

/** A layer of measures: what they are for, who answers for them, where they are reported. */
export function Rung({ layer: data, children }: Props) {
  const layer = readFragment(LAYER, data);
  const facts = [
    ['Oversight', layer.oversight],
    ['Ownership', layer.owners],
    ['Change', layer.changedBy],
    ['Reporting', layer.reported],
  ] as const;
  return (
    <li className={styles.rung}>
      <div className={styles.words}>
        <h3 className={styles.name}>{layer.name}</h3>
        <p>{layer.purpose}</p>
        <div className={styles.held}>{children}</div>
        <SourceLine source={layer.source} />
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, words]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd className={words === null ? styles.none : undefined}>{words ?? 'None printed'}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
