import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorsPath } from '../shared/indicator-filters.ts';
import styles from './plain-list.module.css';

export const OUTCOMES = graphql(`
  fragment IndicatorOutcomes on EditionArea {
    id
    name
    outcomes {
      id
      name
    }
  }
`);

interface Props {
  readonly area: FragmentOf<typeof OUTCOMES>;
  readonly edition: string;
}

/** The outcomes that the edition prints beside the indicator's area; which of them it serves is not printed. */
export function OutcomesSection({ area: data, edition }: Props) {
  const { name, outcomes } = readFragment(OUTCOMES, data);
  return (
    <Section id="outcomes" title="Outcomes of its area">
      {outcomes.length === 0 ? (
        <p>None printed beside {name}.</p>
      ) : (
        <>
          <p>The edition prints these target outcomes beside {name}, not beside single indicators.</p>
          <ul className={styles.list}>
            {outcomes.map((outcome) => (
              <li key={outcome.id}>
                <Link to={indicatorsPath(edition, { outcome: [outcome.id] })}>{outcome.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
