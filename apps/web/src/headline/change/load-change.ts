import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { DIFFERENCES, DIFFERENCES_EDITION } from '../differences.tsx';
import { CLOSER_LOOK } from './closer-look.tsx';
import { MISSING } from './missing.tsx';
import { MOVERS } from './movers.tsx';
import { SUMMARY } from './summary.tsx';
import { TRANSITIONS } from './transitions.tsx';
import { YEAR_END } from './year-end.tsx';

const CHANGE = graphql(
  `
    query HeadlineChange($edition: ID!) {
      edition(id: $edition) {
        id
        title
        summary {
          ...SummarySentences
        }
        sinceQuarter: transitions(since: PRECEDING_QUARTER) {
          held
          ...TransitionsParts
        }
        sinceYear: transitions(since: YEAR_AGO) {
          held
          ...TransitionsParts
        }
        moversBySignal {
          ...MoversParts
        }
        closerLook {
          ...CloserLookParts
        }
        yearEnd {
          ...YearEndParts
        }
        missing {
          ...MissingParts
        }
        ...DifferencesEdition
      }
      differing: indicatorReports(edition: $edition, filter: { ratingsDiffer: true }, first: 5) {
        ...DifferencesReports
      }
    }
  `,
  [SUMMARY, TRANSITIONS, MOVERS, CLOSER_LOOK, YEAR_END, MISSING, DIFFERENCES_EDITION, DIFFERENCES],
);

/** What the headline says below its first screen; null of an edition that there is not. */
export async function loadChange(args: LoaderFunctionArgs, edition: string) {
  const answer = await load(args, CHANGE, { edition });
  return answer.edition === null ? null : { edition: answer.edition, differing: answer.differing };
}

export type ChangeData = NonNullable<Awaited<ReturnType<typeof loadChange>>>;
