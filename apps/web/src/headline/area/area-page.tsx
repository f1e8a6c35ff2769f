import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load, notFound } from '../../shared/load.ts';
import { AREA_CHANGE, AREA_PAGE } from './area-query.ts';
import { AreaView } from './area-view.tsx';

export { revalidateOnNewPath as shouldRevalidate } from '../../shared/revalidate-on-new-path.ts';

/** One area of an edition: its counts, its highlights, what changed in it, its indicators. */
export async function loader(args: LoaderFunctionArgs) {
  const { edition: editionId = '', area = '' } = args.params;
  const [{ edition, scorecard }, changed] = await Promise.all([
    load(args, AREA_PAGE, { edition: editionId, area, areaId: `${editionId}.${area}` }),
    load(args, AREA_CHANGE, { edition: editionId, area }),
  ]);
  const change = changed.edition?.area ?? null;
  if (edition === null || edition.area === null || change === null) throw notFound();
  return { edition, area: edition.area, change, rows: scorecard };
}

export type AreaData = Awaited<ReturnType<typeof loader>>;

export function Component() {
  return <AreaView {...useLoaderData<typeof loader>()} />;
}
