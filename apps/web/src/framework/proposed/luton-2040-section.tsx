import { useMemo } from 'react';
import { Link } from 'react-router';
import { Section } from '../../shared/document/section.tsx';
import { plural } from '../../shared/plural.ts';
import { isIn2040 } from '../../shared/proposed/is-in-2040.ts';
import { ReportedBy } from '../measures/reported-by.tsx';
import { groupByOutcome } from './group-proposed.ts';
import styles from './luton-2040-section.module.css';
import type { Proposed } from './proposed-measure.ts';

interface Props {
  readonly measures: readonly Proposed[];
  readonly newest: string | null;
}

/** The top layer: the measures that are to be included in Luton 2040, under the outcomes they measure. */
export function Luton2040Section({ measures, newest }: Props) {
  const groups = useMemo(() => groupByOutcome(measures.filter(isIn2040)), [measures]);
  const count = groups.reduce((sum, group) => sum + group.measures.length, 0);
  return (
    <Section id="luton-2040" title="Luton 2040 measures">
      <p>
        The framework draws this layer’s measures in wheels that did not survive. The paper that proposed them
        marks {plural(count, 'measure')} to be included in Luton 2040, here under{' '}
        {count === 1 ? 'its' : 'their'} target outcomes.
      </p>
      <dl className={styles.outcomes}>
        {groups.map(({ outcome, measures: under }) => (
          <div key={outcome?.id ?? ''} className={styles.outcome}>
            <dt className={styles.name}>
              {outcome === null ? (
                'Under no outcome'
              ) : (
                <Link to={`/outcomes/${outcome.id}`}>{outcome.name}</Link>
              )}
            </dt>
            <dd className={styles.measures}>
              <ul className={styles.list}>
                {under.map((measure) => (
                  <li key={measure.id} className={styles.measure}>
                    <Link to={`/framework/${measure.id}`}>{measure.text}</Link>
                    {measure.includeIn2040?.toLowerCase() !== 'yes' && (
                      <span className={styles.part}> ({measure.includeIn2040})</span>
                    )}
                    <ReportedBy indicators={measure.indicators} newest={newest} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
