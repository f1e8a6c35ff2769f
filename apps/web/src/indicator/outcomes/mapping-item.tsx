import { Link } from 'react-router';
import { SourceLine } from '../../shared/document/source-line.tsx';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { instantWords } from '../../shared/instant-words.ts';
import { RECORD } from './mapping-groups.ts';
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
    }
  }
`);

type Mapping = ResultOf<typeof MAPPING>;

/** Outcomes that an indicator serves, or is proposed to serve, in the same way: how, why, and who says so. */
export function MappingItem({ mappings }: { readonly mappings: readonly Mapping[] }) {
  const [first] = mappings;
  if (first === undefined) return null;
  const { status, strength, rationale, author, at } = first;
  return (
    <li className={styles.mapping}>
      <ul className={styles.outcomes}>
        {mappings.map(({ id, outcome, sources }) => (
          <li key={id}>
            <Link to={`/outcomes/${encodeURIComponent(outcome.id)}`} className={styles.outcome}>
              {outcome.name}
            </Link>{' '}
            {sources.map((source) => (
              <SourceLine key={`${source.document} ${source.line}`} source={{ ...source, note: null }} />
            ))}
          </li>
        ))}
      </ul>
      <p className={styles.how}>
        <span className={status === 'AGREED' ? styles.agreed : styles.proposed}>
          {status === 'AGREED' ? 'Agreed' : 'Proposed, not agreed'}
        </span>
        <b>{STRENGTH_WORDS[strength]}</b>
        <span className={styles.who}>
          {author === RECORD ? 'from the documents' : `by ${author}, ${instantWords(at)}`}
        </span>
      </p>
      <p className={styles.why}>{rationale}</p>
    </li>
  );
}

const STRENGTH_WORDS: Readonly<Record<Mapping['strength'], string>> = {
  DIRECT: 'Measures the outcome itself',
  CONTRIBUTING: 'Contributes to the outcome',
};
