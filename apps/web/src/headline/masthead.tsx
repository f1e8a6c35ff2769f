import type { ReactNode } from 'react';
import { editionName } from '../shared/edition-name.ts';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorsPath } from '../shared/indicator-filters.ts';
import { narrowedTo } from '../shared/narrowed-to.ts';
import { PageHeading } from '../shared/page-heading.tsx';
import { RagBar } from '../shared/rag-bar.tsx';
import { RAG_COUNTS, rated, reported } from '../shared/rag-counts.ts';
import { STAGE_WORDS } from '../shared/stage.ts';
import { printedOn } from './edition-dates.ts';
import styles from './masthead.module.css';
import { RatingsNote } from './ratings-note.tsx';

export const MASTHEAD = graphql(
  `
    fragment MastheadEdition on Edition {
      id
      title
      financialYear
      quarter
      stage
      publishedOn
      version
      producedBy
      coloursSurvived
      thresholdsPrinted
      source {
        document
      }
      meetings {
        body
        date
      }
      headline {
        published {
          __typename
        }
        shown {
          ...RagCountsParts
        }
      }
    }
  `,
  [RAG_COUNTS],
);

interface Props {
  readonly edition: FragmentOf<typeof MASTHEAD>;
  /** What changed, in a line under the counts. */
  readonly children: ReactNode;
}

/** Which report this is, and the answer in one bar. */
export function Masthead({ edition: data, children }: Props) {
  const edition = readFragment(MASTHEAD, data);
  const { published, shown } = edition.headline;
  const counts = readFragment(RAG_COUNTS, shown);
  return (
    <header className={styles.masthead}>
      <div>
        <p className={styles.kicker}>{[STAGE_WORDS[edition.stage], ...printedOn(edition)].join(' · ')}</p>
        <PageHeading title={`Headline, ${editionName(edition)}`}>{edition.title}</PageHeading>
      </div>
      <p className={styles.lede}>
        <b>{rated(counts)}</b> of <b>{reported(counts)}</b> indicators have a rating
        {published === null ? ', worked out by Dial' : ' that the council published'}.
      </p>
      <RagBar
        counts={counts}
        of="in all areas"
        linkTo={(rag) => indicatorsPath(edition.id, narrowedTo(rag, counts))}
        words
      />
      <div className={styles.notes}>
        {children}
        <RatingsNote
          filed={edition.source === null}
          stage={edition.stage}
          coloursSurvived={edition.coloursSurvived}
          thresholdsPrinted={edition.thresholdsPrinted}
        />
      </div>
    </header>
  );
}
