import { graphql, type ResultOf } from '../shared/graphql.ts';
import { termAnchor } from '../shared/term-anchor.ts';
import styles from './term-list.module.css';

export const TERMS = graphql(`
  fragment TermListTerm on GlossaryTerm {
    term
    explanation
    linkLabel
    line
  }
`);

/** Each term has an anchor of its own: /editions/…/glossary#term-asb. */
export function TermList({ terms }: { readonly terms: readonly ResultOf<typeof TERMS>[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ term, explanation, linkLabel, line }) => (
        <div key={term} id={termAnchor(term)} tabIndex={-1} className={styles.entry}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.explanation}>
            {explanation}
            {linkLabel !== null && <span className={styles.source}>Printed link: {linkLabel}</span>}
          </dd>
          {line !== null && <dd className={styles.line}>Line {line}</dd>}
        </div>
      ))}
    </dl>
  );
}
