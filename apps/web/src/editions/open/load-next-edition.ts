import type { LoaderFunctionArgs } from 'react-router';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { load, notAllowed } from '../../shared/load.ts';
import { mustSignIn } from '../../shared/sign-in/must-sign-in.ts';

const VIEWER = graphql(`
  query OpenEditionViewer {
    viewer {
      id
      permissions
    }
  }
`);

const NEXT_EDITION = graphql(`
  query NextEdition {
    nextEdition {
      id
      title
      from {
        id
        title
        stage
      }
      dueDates {
        frequency
        dueOn
        count
      }
      due
      notDue {
        indicator {
          id
          title
          series
        }
        period {
          id
          label
        }
      }
    }
  }
`);

export type NextEdition = NonNullable<ResultOf<typeof NEXT_EDITION>['nextEdition']>;

/** What would be opened, for those who may; asked anew, as somebody may have opened it meanwhile. */
export async function loadNextEdition(args: LoaderFunctionArgs): Promise<NextEdition | null> {
  const { viewer } = await load(args, VIEWER, {}, 'no-cache');
  mustSignIn(args, viewer);
  if (!viewer.permissions.includes('OPEN_EDITIONS')) throw notAllowed();
  return (await load(args, NEXT_EDITION, {}, 'no-cache')).nextEdition;
}
