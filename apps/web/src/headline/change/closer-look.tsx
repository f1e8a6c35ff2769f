import { joinWords } from '@dial/domain/text/join-words';
import { editionNameOfId } from '../../shared/edition-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { REPORT_LINE } from '../report-line.tsx';
import { SectionHeading } from '../section-heading.tsx';
import styles from './change.module.css';
import { Folded } from './folded.tsx';
import { ReportItem } from './report-item.tsx';

export const CLOSER_LOOK = graphql(
  `
    fragment CloserLookParts on CloserLook {
      quarters
      held
      reports {
        id
        ...ReportLineReport
      }
    }
  `,
  [REPORT_LINE],
);

interface Props {
  readonly edition: string;
  readonly look: FragmentOf<typeof CLOSER_LOOK>;
}

/** What is red for three quarters running. */
export function CloserLookPart({ edition, look }: Props) {
  const { quarters, held, reports } = readFragment(CLOSER_LOOK, look);
  return (
    <section aria-labelledby="closer-look" className={styles.section}>
      <SectionHeading id="closer-look" aside="Red for three quarters running">
        Needs a closer look
      </SectionHeading>
      <p className={styles.note}>{explanation(quarters, held, reports.length)}</p>
      <Folded
        most={5}
        items={reports.map((report) => <ReportItem key={report.id} edition={edition} report={report} />)}
      />
    </section>
  );
}

function explanation(quarters: readonly string[], held: number, found: number): string {
  const names = joinWords(quarters.map(editionNameOfId).toReversed());
  if (held < quarters.length)
    return `It takes three quarters in a row: ${names}. ${held === 1 ? 'Only this one is held' : 'Two of them are held'}, so none can be named.`;
  return found === 0 ? `None was red in ${names}.` : `Red in ${names}.`;
}
