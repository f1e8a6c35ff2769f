import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { REPORT_LINE } from '../report-line.tsx';
import { SectionHeading } from '../section-heading.tsx';
import styles from './change.module.css';
import { Folded } from './folded.tsx';
import { ReportItem } from './report-item.tsx';

export const MOVERS = graphql(
  `
    fragment MoversParts on Movers {
      longEnough
      series
      improved {
        id
        signal {
          explanation
        }
        ...ReportLineReport
      }
      concern {
        id
        signal {
          explanation
        }
        ...ReportLineReport
      }
      movedBetter {
        id
        movement {
          explanation
        }
        ...ReportLineReport
      }
      movedWorse {
        id
        movement {
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
  readonly movers: FragmentOf<typeof MOVERS>;
}

/** Shown at first; the others unfold. */
const MOST = 3;

/** What improved and what gives concern by signal, not by colour; then what moved most where that cannot be told. */
export function MoversPart({ edition, movers: data }: Props) {
  const { longEnough, series, improved, concern, movedBetter, movedWorse } = readFragment(MOVERS, data);
  const known = longEnough > 0;
  return (
    <section aria-labelledby="signals" className={styles.section}>
      <SectionHeading id="signals" aside="Whatever the colour">
        Signals of change
      </SectionHeading>
      <p className={styles.note}>
        {known
          ? `${longEnough} of ${series} indicators have the six or more figures of one kind that it takes to tell a real change from chance.`
          : `It takes six figures of one kind to tell a real change from chance. None of the ${series} indicators has as many here.`}{' '}
        <Link to="/about/ratings#signal">How a change is told from chance</Link>
      </p>
      {known && (
        <div className={styles.pair}>
          <Column title="Most improved" none="No indicator shows a signal for the better.">
            {improved.map((report) => (
              <ReportItem key={report.id} edition={edition} report={report}>
                {report.signal.explanation}
              </ReportItem>
            ))}
          </Column>
          <Column title="Of concern" none="No indicator shows a signal for the worse.">
            {concern.map((report) => (
              <ReportItem key={report.id} edition={edition} report={report}>
                {report.signal.explanation}
              </ReportItem>
            ))}
          </Column>
        </div>
      )}
      {movedBetter.length + movedWorse.length > 0 && (
        <>
          <h3 className={styles.heading}>Moved most; too few figures to tell a real change from chance</h3>
          <div className={styles.pair}>
            <Column title="For the better" none="None moved for the better.">
              {movedBetter.map((report) => (
                <ReportItem key={report.id} edition={edition} report={report}>
                  {report.movement.explanation}
                </ReportItem>
              ))}
            </Column>
            <Column title="For the worse" none="None moved for the worse.">
              {movedWorse.map((report) => (
                <ReportItem key={report.id} edition={edition} report={report}>
                  {report.movement.explanation}
                </ReportItem>
              ))}
            </Column>
          </div>
          <p className={styles.note}>
            Ranked by the change in percent of the earlier figure; counts under ten are left out. Running
            totals are listed here alone: each of their figures holds the one before, so that chance cannot be
            told.
          </p>
        </>
      )}
    </section>
  );
}

interface ColumnProps {
  readonly title: string;
  /** What is said where there is nothing. */
  readonly none: string;
  readonly children: readonly React.ReactNode[];
}

function Column({ title, none, children }: ColumnProps) {
  return (
    <div>
      <h4 className={styles.small}>{title}</h4>
      {children.length === 0 && <p className={styles.note}>{none}</p>}
      <Folded items={children} most={MOST} />
    </div>
  );
}
