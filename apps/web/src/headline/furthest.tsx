import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorsPath } from '../shared/indicator-filters.ts';
import styles from './furthest.module.css';
import { REPORT_LINE, ReportLine } from './report-line.tsx';
import { SectionHeading } from './section-heading.tsx';

export const FURTHEST = graphql(
  `
    fragment FurthestReports on IndicatorReportConnection {
      totalCount
      nodes {
        id
        rating {
          differs
          explanation
        }
        ...ReportLineReport
      }
    }
  `,
  [REPORT_LINE],
);

interface Props {
  readonly edition: string;
  readonly reports: FragmentOf<typeof FURTHEST>;
}

/** What is bad, where the edition prints no list of its own: the red ones furthest from target. */
export function Furthest({ edition, reports }: Props) {
  const { totalCount, nodes } = readFragment(FURTHEST, reports);
  return (
    <section aria-labelledby="furthest">
      <SectionHeading id="furthest" aside="Dial’s calculation">
        Furthest from target
      </SectionHeading>
      {nodes.length === 0 && <p className={styles.note}>No indicator is rated red.</p>}
      <ul>
        {nodes.map((report) => (
          <li key={report.id} className={styles.item}>
            <ReportLine edition={edition} report={report} />
            {!report.rating.differs && <p className={styles.how}>{report.rating.explanation}</p>}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className={styles.more}>
          <Link to={indicatorsPath(edition, { rag: ['RED'] })}>All {totalCount} rated red</Link>
        </p>
      )}
      <p className={styles.note}>This edition has no list of what works well or what to note.</p>
    </section>
  );
}
