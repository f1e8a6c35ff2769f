import { markTerms, type Term } from '@dial/domain/text/mark-terms';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { HIGHLIGHT, Highlight } from './highlight.tsx';
import styles from './highlights.module.css';
import { SectionHeading } from './section-heading.tsx';

export const HIGHLIGHTS = graphql(
  `
    fragment HighlightsEdition on Edition {
      id
      source {
        document
      }
      toNote: highlights(kind: TO_NOTE) {
        position
        text
        ...HighlightLine
      }
      workingWell: highlights(kind: WORKING_WELL) {
        position
        text
        ...HighlightLine
      }
    }
  `,
  [HIGHLIGHT],
);

interface Props {
  readonly edition: FragmentOf<typeof HIGHLIGHTS>;
  readonly kind: 'toNote' | 'workingWell';
  readonly terms: readonly Term[];
  /** In two columns. */
  readonly wide?: boolean;
}

/** The others are folded on a narrow screen, and there alone. */
const MOST_OPEN = 5;

const HEADINGS = { toNote: 'To note', workingWell: 'Working well' } as const;

/** The lines as the edition prints them, each abbreviation explained once. */
export function Highlights({ edition: data, kind, terms, wide = false }: Props) {
  const edition = readFragment(HIGHLIGHTS, data);
  const lines = edition[kind];
  const isPrinted = edition.source !== null;
  const seen = new Set<string>();
  const shown = lines.map((line) => (
    <Highlight
      key={line.position}
      edition={edition.id}
      parts={markTerms(line.text, terms, seen)}
      highlight={line}
    />
  ));
  const folds = lines.length > MOST_OPEN + 1;
  return (
    <section aria-labelledby={kind}>
      <SectionHeading id={kind} aside={isPrinted ? 'As printed' : undefined}>
        {HEADINGS[kind]}
      </SectionHeading>
      {lines.length === 0 && <p className={styles.none}>{isPrinted ? 'None printed.' : 'None.'}</p>}
      <div className={wide ? styles.wide : styles.list}>
        <ul>{folds ? shown.slice(0, MOST_OPEN) : shown}</ul>
        {folds && (
          <details className={styles.more}>
            <summary>All {lines.length}</summary>
            <ul>{shown.slice(MOST_OPEN)}</ul>
          </details>
        )}
      </div>
    </section>
  );
}
