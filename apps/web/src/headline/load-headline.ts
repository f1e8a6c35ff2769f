import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { load, notFound } from '../shared/load.ts';
import { readerHere, readerSees } from '../shared/reader-here.ts';
import { AREAS } from './areas.tsx';
import { FURTHEST } from './furthest.tsx';
import { HIGHLIGHTS } from './highlights.tsx';
import { MASTHEAD } from './masthead.tsx';
import { MOVED } from './moved.tsx';

const HEADLINE = graphql(
  `
    query Headline($edition: ID!) {
      edition(id: $edition) {
        id
        glossary {
          term
          explanation
        }
        ...MastheadEdition
        ...AreasEdition
        ...HighlightsEdition
      }
      better: indicatorReports(edition: $edition, filter: { movements: [BETTER] }, first: 0) {
        ...MovedReports
      }
      worse: indicatorReports(edition: $edition, filter: { movements: [WORSE] }, first: 0) {
        ...MovedReports
      }
      same: indicatorReports(edition: $edition, filter: { movements: [SAME] }, first: 0) {
        ...MovedReports
      }
      furthest: indicatorReports(
        edition: $edition
        filter: { rags: [RED] }
        orderBy: { field: DISTANCE_FROM_TARGET }
        first: 8
      ) {
        ...FurthestReports
      }
    }
  `,
  [MASTHEAD, AREAS, HIGHLIGHTS, MOVED, FURTHEST],
);

/** The first screen is waited for; what is below it comes to those who read on, or ask for a part of it by the address. */
export async function loadHeadline(args: LoaderFunctionArgs, edition: string) {
  if (window.location.hash !== '') readerSees();
  const change = readerHere()
    .then(() => import('./change/change.tsx'))
    .then(({ loadChange }) => loadChange(args, edition));
  // Where the first screen fails, nobody waits for this, and no failure of it is news.
  change.catch(() => undefined);
  const answer = await load(args, HEADLINE, { edition });
  if (answer.edition === null) throw notFound();
  return { ...answer, edition: answer.edition, change };
}

export type HeadlineData = Awaited<ReturnType<typeof loadHeadline>>;
