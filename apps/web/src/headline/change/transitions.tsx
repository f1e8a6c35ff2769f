import { editionNameOfId } from '../../shared/edition-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { plural } from '../../shared/plural.ts';
import { RATING_CHANGE, RatingChange } from '../rating-change.tsx';
import { SectionHeading } from '../section-heading.tsx';
import styles from '../side-section.module.css';
import { byKind } from './by-kind.ts';
import parts from './change.module.css';
import { FlowPicture } from './flow-picture.tsx';
import { FlowTable } from './flow-table.tsx';
import { NamedList } from './named-list.tsx';

export const TRANSITIONS = graphql(
  `
    fragment TransitionsParts on Transitions {
      sinceId
      held
      waiting
      flows {
        from
        to
        count
      }
      changes {
        report {
          id
        }
        ...RatingChangeLine
      }
    }
  `,
  [RATING_CHANGE],
);

export interface TransitionsProps {
  /** Id of the edition that is shown. */
  readonly edition: string;
  /** What is compared: "All areas", "Net Zero". */
  readonly of: string;
  readonly sources: readonly string[];
  readonly transitions: FragmentOf<typeof TRANSITIONS>;
  readonly since: 'quarter' | 'year';
  /** The names stand beside the picture. */
  readonly wide?: boolean;
}

const SINCE = { quarter: 'of the quarter before', year: 'of a year before' } as const;

/** Where ratings went since an earlier edition: picture, numbers, names. Where it is not held nothing is compared, and that is said. */
export function TransitionsPart({
  edition,
  of,
  sources,
  transitions,
  since,
  wide = false,
}: TransitionsProps) {
  const { sinceId, held, waiting, flows, changes } = readFragment(TRANSITIONS, transitions);
  const [then, now] = [editionNameOfId(sinceId), editionNameOfId(edition)];
  const id = since === 'quarter' ? 'changes' : 'changes-year';
  return (
    <section aria-labelledby={id} className={styles.section}>
      <SectionHeading id={id}>Rating changes since {then}</SectionHeading>
      {!held && (
        <p>
          The edition {SINCE[since]}, {then}, is not held, so no ratings are compared.
          {since === 'quarter' &&
            ' Figures are compared where this edition prints the earlier ones: that is the movement beside each indicator.'}
        </p>
      )}
      {held && (
        <div className={wide ? parts.pair : parts.section}>
          {flows.length > 0 && (
            <div className={parts.section}>
              <FlowPicture
                flows={flows}
                names={[then, now]}
                of={of}
                file={`ratings-${sinceId}-to-${edition}`}
                sources={sources}
              />
              <FlowTable flows={flows} names={[then, now]} />
            </div>
          )}
          <div className={parts.section}>
            {waiting > 0 && (
              <p>
                {plural(waiting, 'indicator')} {waiting === 1 ? 'waits' : 'wait'} for a return and{' '}
                {waiting === 1 ? 'is' : 'are'} left out.
              </p>
            )}
            {changes.length === 0 && <p>No indicator that both editions report has another rating.</p>}
            {byKind(changes.map((change) => ({ change, ...readFragment(RATING_CHANGE, change) }))).map(
              ({ kind, title, of: those }) => (
                <NamedList
                  key={kind}
                  id={`${id}-${kind}`}
                  title={title}
                  most={3}
                  items={those.map(({ change }) => (
                    <RatingChange key={change.report.id} edition={edition} change={change} />
                  ))}
                />
              ),
            )}
          </div>
        </div>
      )}
    </section>
  );
}
