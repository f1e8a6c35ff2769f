import type { MarkedPart } from '@dial/domain/text/mark-terms';
import { MarkedText } from '../shared/glossary-text.tsx';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import styles from './highlight.module.css';
import { REPORT_LINE, ReportLine } from './report-line.tsx';

export const HIGHLIGHT = graphql(
  `
    fragment HighlightLine on Highlight {
      reports {
        id
        ...ReportLineReport
      }
    }
  `,
  [REPORT_LINE],
);

/** Above this a line's indicators are folded away: one line of the report speaks of a dozen. */
const MOST_OPEN = 2;

interface Props {
  readonly edition: string;
  readonly highlight: FragmentOf<typeof HIGHLIGHT>;
  readonly parts: readonly MarkedPart[];
}

/** A printed sentence, and the indicators it speaks of with their trends. */
export function Highlight({ edition, highlight, parts }: Props) {
  const { reports } = readFragment(HIGHLIGHT, highlight);
  const sentence = (
    <p className={styles.text}>
      <MarkedText parts={parts} />
    </p>
  );
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0) {
    return (
      <li className={styles.highlight}>
        <ReportLine edition={edition} report={only} sentence={sentence} />
      </li>
    );
  }
  const rows = reports.map((report) => <ReportLine key={report.id} edition={edition} report={report} />);
  return (
    <li className={styles.highlight}>
      {sentence}
      {rows.length <= MOST_OPEN ? (
        rows
      ) : (
        <details>
          <summary className={styles.summary}>{rows.length} indicators</summary>
          {rows}
        </details>
      )}
    </li>
  );
}
