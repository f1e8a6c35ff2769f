import { Link } from 'react-router';
import { Section } from '../../shared/document/section.tsx';
import { plural } from '../../shared/plural.ts';
import type { ProposedMeasure } from '../proposed/proposed-measure.ts';
import { indicatorThreads, proposedThreads, type ThreadMeasure, type ThreadNode } from './golden-thread.ts';
import styles from './thread-section.module.css';

interface Props {
  readonly outcome: string;
  readonly measures: readonly ThreadMeasure[];
  readonly proposed: readonly ProposedMeasure[];
  readonly edition: string;
}

/** From the outcome down to what plans deliver. Each step leads to its page, and that page leads up again. */
export function ThreadSection({ outcome, measures, proposed, edition }: Props) {
  const threads = [...indicatorThreads(measures, edition), ...proposedThreads(proposed)];
  const [long, short] = [true, false].map((isLong) =>
    threads.filter(({ below }) => below.length > 0 === isLong),
  );
  return (
    <Section id="thread" title="The golden thread">
      <p className={styles.intro}>
        From this outcome through its measures and the measures framework to the plans that should change the
        dial. Each step’s own page leads back up.
      </p>
      <div>
        <p className={styles.top}>{outcome}</p>
        {long === undefined || long.length === 0 ? (
          <p className={styles.none}>
            No measure of this outcome reaches a measure of the framework or a plan yet.
          </p>
        ) : (
          <Steps nodes={long} />
        )}
      </div>
      {short !== undefined && short.length > 0 && (
        <details className={styles.short}>
          <summary>{plural(short.length, 'measure')} with nothing below</summary>
          <Steps nodes={short} />
        </details>
      )}
      <p className="no-print">
        <Link to="/plans">All plans</Link>
      </p>
    </Section>
  );
}

function Steps({ nodes }: { readonly nodes: readonly ThreadNode[] }) {
  return (
    <ul className={styles.steps}>
      {nodes.map(({ key, kind, name, to, below }) => (
        <li key={key} className={styles.step}>
          <span className={styles.kind}>{kind}</span>
          {to === null ? name : <Link to={to}>{name}</Link>}
          {below.length > 0 && <Steps nodes={below} />}
        </li>
      ))}
    </ul>
  );
}
