import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { HeadlineView } from './headline-view.tsx';
import { loadHeadline } from './load-headline.ts';

export function loader(args: LoaderFunctionArgs) {
  return loadHeadline(args, args.params.edition ?? '');
}

export function Component() {
  return <HeadlineView {...useLoaderData<typeof loader>()} />;
}
