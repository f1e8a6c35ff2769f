import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { load, notAllowed, notFound } from '../../shared/load.ts';
import { mustSignIn } from '../../shared/sign-in/must-sign-in.ts';

const IMPORTING = graphql(`
  query FiguresImport($edition: ID!) {
    viewer {
      id
      permissions
    }
    edition(id: $edition) {
      id
      title
      financialYear
      quarter
      stage
    }
  }
`);

/** The edition that figures are imported for, for those who may. */
export async function loadImport(args: LoaderFunctionArgs) {
  const { viewer, edition } = await load(args, IMPORTING, { edition: args.params.edition ?? '' }, 'no-cache');
  mustSignIn(args, viewer);
  if (!viewer.permissions.includes('OPEN_EDITIONS')) throw notAllowed();
  if (edition === null) throw notFound();
  return { edition };
}
