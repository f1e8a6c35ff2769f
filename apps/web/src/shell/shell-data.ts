import type { LoaderFunctionArgs } from 'react-router';
import { useRouteLoaderData } from 'react-router';
import { COUNCIL_EDITIONS, type CouncilEditions } from '../shared/council-editions.ts';
import { load } from '../shared/load.ts';

export function shellLoader(args: LoaderFunctionArgs): Promise<CouncilEditions> {
  return load(args, COUNCIL_EDITIONS, {});
}

/** Null while the first answer is on its way. */
export function useShellData(): CouncilEditions | null {
  return useRouteLoaderData<typeof shellLoader>('shell') ?? null;
}
