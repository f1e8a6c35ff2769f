import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { plural } from '../../shared/plural.ts';
import { REPORT_LINE } from '../report-line.tsx';
import { SectionHeading } from '../section-heading.tsx';
import styles from './change.module.css';
import { NamedList } from './named-list.tsx';
import { ReportItem } from './report-item.tsx';

export const YEAR_END = graphql(
  `
    fragment YearEndParts on YearEnd {
      estimated
      likely {
        id
        outlook {
          explanation
        }
        ...ReportLineReport
      }
      possible {
        id
        outlook {
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
  readonly yearEnd: FragmentOf<typeof YEAR_END>;
}

/** Which targets for the year are at risk: where the year will end, beside the rating and never mixed into it. */
export function YearEndPart({ edition, yearEnd }: Props) {
  const { estimated, likely, possible } = readFragment(YEAR_END, yearEnd);
  const kinds = [
    { id: 'year-end-likely', title: 'Likely to be missed', reports: likely, most: 3 },
    { id: 'year-end-possible', title: 'May be missed', reports: possible, most: 0 },
  ].filter(({ reports }) => reports.length > 0);
  return (
    <section aria-labelledby="year-end" className={styles.section}>
      <SectionHeading id="year-end" aside="Dial’s estimate, not a rating">
        At risk at the year end
      </SectionHeading>
      <p className={styles.note}>
        {estimated === 0
          ? edition.endsWith('-q4')
            ? 'The year has ended.'
            : 'No year end can be estimated from the figures that are held, or none has a target.'
          : `The year end of ${plural(estimated, 'indicator')} can be estimated and rated${kinds.length === 0 ? '; none is at risk.' : '.'}`}{' '}
        <Link to="/about/ratings#year-end">How the year end is estimated</Link>
      </p>
      {kinds.map(({ id, title, reports, most }) => (
        <NamedList
          key={id}
          id={id}
          title={title}
          most={most}
          items={reports.map((report) => (
            <ReportItem key={report.id} edition={edition} report={report}>
              {report.outlook.explanation}
            </ReportItem>
          ))}
        />
      ))}
    </section>
  );
}
