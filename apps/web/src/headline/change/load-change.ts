import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { ABOUT_EDITION } from '../about-edition.tsx';
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
      }
    }
  `,
  [SUMMARY, TRANSITIONS, MOVERS, CLOSER_LOOK, YEAR_END, MISSING],
);

/** Asked for apart: together they would be more than one question may hold. */
const ABOUT = graphql(
  `
    query HeadlineAbout($edition: ID!) {
      edition(id: $edition) {
        id
        ...DifferencesEdition
        ...AboutEditionEdition
      }
      differing: indicatorReports(edition: $edition, filter: { ratingsDiffer: true }, first: 5) {
        ...DifferencesReports
      }
    }
  `,
  [DIFFERENCES_EDITION, DIFFERENCES, ABOUT_EDITION],
);

/** What the headline says below its first screen; null of an edition that there is not. */
export async function loadChange(args: LoaderFunctionArgs, edition: string) {
  const [change, about] = await Promise.all([
    load(args, CHANGE, { edition }),
    load(args, ABOUT, { edition }),
  ]);
  if (change.edition === null || about.edition === null) return null;
  return { edition: change.edition, about: about.edition, differing: about.differing };
}

export type ChangeData = NonNullable<Awaited<ReturnType<typeof loadChange>>>;
