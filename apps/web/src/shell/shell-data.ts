import type { LoaderFunctionArgs } from 'react-router';
import { useRouteLoaderData } from 'react-router';
import { load } from '../shared/load.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';

const SHELL = graphql(`
  query Shell {
    council {
      name
    }
    editions {
      id
      financialYear
      quarter
      stage
      publishedOn
    }
  }
`);

export type ShellData = ResultOf<typeof SHELL>;

export function shellLoader(args: LoaderFunctionArgs): Promise<ShellData> {
  return load(args, SHELL, {});
}

/** Null while the first answer is on its way. */
export function useShellData(): ShellData | null {
  return useRouteLoaderData<typeof shellLoader>('shell') ?? null;
}
