import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { REPORT_LINE } from '../report-line.tsx';
import { SectionHeading } from '../section-heading.tsx';
import styles from './change.module.css';
import { NamedList } from './named-list.tsx';
import { ReportItem } from './report-item.tsx';

export const MISSING = graphql(
  `
    fragment MissingParts on Missing {
      awaited {
        expected
        report {
          id
          ...ReportLineReport
        }
      }
      redsWithoutCommentary {
        id
        ...ReportLineReport
      }
    }
  `,
  [REPORT_LINE],
);

interface Props {
  readonly edition: string;
  readonly missing: FragmentOf<typeof MISSING>;
}

/** What is missing beside ratings: commentary of reds, and figures that are awaited until a day. */
export function MissingPart({ edition, missing }: Props) {
  const { awaited, redsWithoutCommentary } = readFragment(MISSING, missing);
  return (
    <section aria-labelledby="missing" className={styles.section}>
      <SectionHeading id="missing">What is missing</SectionHeading>
      <NamedList
        id="no-commentary"
        title="Red without commentary"
        most={3}
        items={redsWithoutCommentary.map((report) => (
          <ReportItem key={report.id} edition={edition} report={report} />
        ))}
      />
      {awaited.length > 0 && (
        <NamedList
          id="awaited"
          title="Awaiting data, with a date"
          most={3}
          items={awaited.flatMap(({ expected, report }) =>
            report === null
              ? []
              : [
                  <ReportItem key={report.id} edition={edition} report={report}>
                    Expected: {expected}
                  </ReportItem>,
                ],
          )}
        />
      )}
    </section>
  );
}
