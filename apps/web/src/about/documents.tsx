import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import styles from './about.module.css';

export const DOCUMENT = graphql(`
  fragment DocumentsEdition on Edition {
    id
    title
    producedBy
    version
    source {
      document
      note
    }
  }
`);

/** The documents beside the reports. */
export const STRATEGY_DOCUMENTS = graphql(`
  fragment StrategyDocuments on Query {
    vision {
      title
      source {
        document
      }
    }
    measureFramework {
      title
      source {
        document
      }
    }
    corporatePlans {
      id
      title
      source {
        document
      }
    }
  }
`);

interface Props {
  readonly editions: readonly FragmentOf<typeof DOCUMENT>[];
  readonly strategy: FragmentOf<typeof STRATEGY_DOCUMENTS>;
}

/** The documents that everything comes from, each leading to its screen: the reports with their makers, then the others. */
export function Documents({ editions, strategy }: Props) {
  const { vision, measureFramework, corporatePlans } = readFragment(STRATEGY_DOCUMENTS, strategy);
  const others = [
    { to: '/outcomes', ...vision },
    { to: '/framework', ...measureFramework },
    ...corporatePlans.map((plan) => ({ to: '/corporate-plan', ...plan })),
  ];
  return (
    <ul className={styles.documents}>
      {readFragment(DOCUMENT, editions).map(({ id, title, producedBy, version, source }) => (
        <li key={id}>
          <Link to={`/editions/${id}`}>{title}</Link>
          <span className={styles.detail}>
            {[producedBy, version, source?.document ?? 'Opened in Dial']
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
      {others.map(({ to, title, source }) => (
        <li key={source.document}>
          <Link to={to}>{title}</Link>
          <span className={styles.detail}>{source.document}</span>
        </li>
      ))}
    </ul>
  );
}
