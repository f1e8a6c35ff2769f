import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { COUNCIL_EDITIONS, newestPublished } from '../shared/council-editions.ts';
import { load } from '../shared/load.ts';
import { HeadlineView } from './headline-view.tsx';
import { loadHeadline } from './load-headline.ts';
import { NoEditions } from './no-editions.tsx';

/** The shell asks for the editions at the same time; Apollo sends that question once. */
export async function loader(args: LoaderFunctionArgs) {
  const { editions } = await load(args, COUNCIL_EDITIONS, {});
  const newest = newestPublished(editions);
  return newest === null ? null : loadHeadline(args, newest);
}

export function Component() {
  const headline = useLoaderData<typeof loader>();
  return headline === null ? <NoEditions /> : <HeadlineView {...headline} />;
}
