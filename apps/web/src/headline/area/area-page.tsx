import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load, notFound } from '../../shared/load.ts';
import { AREA_PAGE } from './area-query.ts';
import { AreaView } from './area-view.tsx';

export { revalidateOnNewPath as shouldRevalidate } from '../../shared/revalidate-on-new-path.ts';

/** One area of an edition: its counts, its highlights, what changed in it, its indicators. */
export async function loader(args: LoaderFunctionArgs) {
  const { edition: editionId = '', area = '' } = args.params;
  const { edition, scorecard } = await load(args, AREA_PAGE, {
    edition: editionId,
    area,
    areaId: `${editionId}.${area}`,
  });
  if (edition === null || edition.area === null) throw notFound();
  return { edition, area: edition.area, rows: scorecard };
}

export type AreaData = Awaited<ReturnType<typeof loader>>;

export function Component() {
  return <AreaView {...useLoaderData<typeof loader>()} />;
}
