import { Link } from 'react-router';
import { SourceLine } from '../../shared/document/source-line.tsx';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { instantWords } from '../../shared/instant-words.ts';
import styles from './mapping-item.module.css';

export const MAPPING = graphql(`
  fragment IndicatorMapping on OutcomeMapping {
    id
    status
    strength
    rationale
    author
    at
    sources {
      document
      line
      note
    }
    outcome {
      id
      name
      priority {
        id
        name
      }
    }
  }
`);

type Mapping = ResultOf<typeof MAPPING>;

/** An outcome that an indicator serves, or is proposed to serve: how, why, and who says so. */
export function MappingItem({ mapping }: { readonly mapping: Mapping }) {
  const { status, strength, rationale, author, at, sources, outcome } = mapping;
  return (
    <li className={styles.mapping}>
      <p className={styles.head}>
        <Link to={`/outcomes/${encodeURIComponent(outcome.id)}`} className={styles.outcome}>
          {outcome.name}
        </Link>
        <span className={status === 'AGREED' ? styles.agreed : styles.proposed}>
          {status === 'AGREED' ? 'Agreed' : 'Proposed, not agreed'}
        </span>
      </p>
      <p className={styles.how}>
        {STRENGTH_WORDS[strength]} {outcome.priority.name}.
      </p>
      <p>{rationale}</p>
      <p className={styles.how}>
        {author === RECORD ? 'From the documents' : `${author}, ${instantWords(at)}`}
        {sources.map((source) => (
          <span key={`${source.document} ${source.line}`}>
            {' · '}
            <SourceLine source={source} />
          </span>
        ))}
      </p>
    </li>
  );
}

/** Who mapped what the documents themselves say. */
const RECORD = 'record';

const STRENGTH_WORDS: Readonly<Record<Mapping['strength'], string>> = {
  DIRECT: 'Measures the outcome itself. Priority:',
  CONTRIBUTING: 'Contributes to it. Priority:',
};
