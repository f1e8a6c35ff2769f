import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import styles from './conflicts-section.module.css';

export const CONFLICT = graphql(`
  fragment IndicatorConflict on Conflict {
    id
    subject
    reason
    readings {
      raw
      standing
      source {
        document
        line
        note
      }
    }
  }
`);

interface Props {
  readonly conflicts: readonly FragmentOf<typeof CONFLICT>[];
  readonly edition: string;
}

/** Where the sources contradict each other: each reading with its line, which one stands, and why. */
export function ConflictsSection({ conflicts: data, edition }: Props) {
  return (
    <Section id="conflicts" title="Conflicts in the sources">
      {data.length === 0 && <p>None recorded.</p>}
      {readFragment(CONFLICT, data).map(({ id, subject, reason, readings }) => (
        <article key={id} className={styles.conflict}>
          <h3 className={styles.subject}>{subject}</h3>
          <ul className={styles.readings}>
            {readings.map(({ raw, standing, source }) => (
              <li key={`${source.line} ${raw}`} className={standing ? styles.standing : styles.reading}>
                <span className={styles.mark}>{standing ? 'Stands' : 'Set aside'}</span>
                <span>
                  “{raw}” <SourceLine source={source} />
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.reason}>{reason}</p>
        </article>
      ))}
      {data.length > 0 && (
        <p>
          <Link to={`/editions/${edition}/conflicts`}>All conflicts of the edition</Link>
        </p>
      )}
    </Section>
  );
}
