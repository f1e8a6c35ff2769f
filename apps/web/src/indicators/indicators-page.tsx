import { Suspense } from 'react';
import { type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { PageHeading } from '../shared/page-heading.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import styles from './indicators-page.module.css';
import { Intro } from './intro.tsx';
import { loadIndicators } from './loading/load-indicators.ts';
import { PrintSummary } from './print-summary.tsx';
import { Results } from './results/results.tsx';
import { Skeleton } from './results/skeleton.tsx';
import { sameRows } from './state/list-state.ts';
import { useIndicatorList } from './state/use-indicator-list.ts';

export function loader(args: LoaderFunctionArgs) {
  return loadIndicators(args);
}

/** Text, order and layout change nothing that the server knows. Trying again, the address stays as it is. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  if (currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search)
    return defaultShouldRevalidate;
  return !sameRows(currentUrl.search, nextUrl.search);
}

export function Component() {
  const data = useLoaderData<typeof loader>();
  const { list, followed } = useIndicatorList(data);
  return (
    <div className={styles.page}>
      <Breadcrumb crumbs={[{ label: `Headline, ${list.editionName}`, to: `/editions/${list.editionId}` }]} />
      <PageHeading title={`Indicators, ${list.editionName}`}>Indicators, {list.editionName}</PageHeading>
      <Intro edition={data.edition} />
      <PrintSummary list={list} />
      <FilterBar list={list} mayDiffer={data.mayDiffer} />
      <Suspense fallback={<Skeleton />}>
        <Results answer={data.answer} trends={data.trends} list={followed} />
      </Suspense>
    </div>
  );
}
