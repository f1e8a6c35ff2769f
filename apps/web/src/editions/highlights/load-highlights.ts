import type { LoaderFunctionArgs } from 'react-router';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { load, notAllowed, notFound } from '../../shared/load.ts';
import { mustSignIn } from '../../shared/sign-in/must-sign-in.ts';

const VIEWER = graphql(`
  query HighlightsViewer {
    viewer {
      id
      permissions
    }
  }
`);

const HIGHLIGHTS = graphql(`
  query EditedHighlights($edition: ID!) {
    edition(id: $edition) {
      id
      title
      financialYear
      quarter
      stage
      revision
      workingWell: highlights(kind: WORKING_WELL) {
        text
        indicators {
          id
        }
      }
      toNote: highlights(kind: TO_NOTE) {
        text
        indicators {
          id
        }
      }
      highlightProposals {
        kind
        text
        why
        indicator {
          id
        }
      }
    }
    scorecard(edition: $edition) {
      id
      indicatorId
      title
      series
      areaName
    }
  }
`);

type Answer = ResultOf<typeof HIGHLIGHTS>;
export type EditedEdition = NonNullable<Answer['edition']>;
export type Proposal = EditedEdition['highlightProposals'][number];
export type Choice = Answer['scorecard'][number];

/** The highlights as they stand, what the data suggests, and the indicators that a line can speak of; for those who edit them. */
export async function loadHighlights(args: LoaderFunctionArgs) {
  const { viewer } = await load(args, VIEWER, {}, 'no-cache');
  mustSignIn(args, viewer);
  if (!viewer.permissions.includes('EDIT_HIGHLIGHTS')) throw notAllowed();
  const { edition, scorecard } = await load(
    args,
    HIGHLIGHTS,
    { edition: args.params.edition ?? '' },
    'no-cache',
  );
  if (edition === null) throw notFound();
  return { edition, choices: scorecard };
}
