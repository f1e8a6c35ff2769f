import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { load, notFound } from '../shared/load.ts';
import { ABOUT_EDITION } from './about-edition.tsx';
import { AREAS } from './areas.tsx';
import { CHANGES } from './changes.tsx';
import { DIFFERENCES, DIFFERENCES_EDITION } from './differences.tsx';
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
        ...ChangesEdition
        ...DifferencesEdition
        ...AboutEditionEdition
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
      differing: indicatorReports(edition: $edition, filter: { ratingsDiffer: true }, first: 5) {
        ...DifferencesReports
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
  [MASTHEAD, AREAS, HIGHLIGHTS, CHANGES, ABOUT_EDITION, MOVED, DIFFERENCES_EDITION, DIFFERENCES, FURTHEST],
);

export async function loadHeadline(args: LoaderFunctionArgs, edition: string) {
  const answer = await load(args, HEADLINE, { edition });
  if (answer.edition === null) throw notFound();
  return { ...answer, edition: answer.edition };
}

export type HeadlineData = Awaited<ReturnType<typeof loadHeadline>>;
