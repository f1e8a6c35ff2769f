import {
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useLocation,
} from 'react-router';
import { preloadChart } from '../shared/figures/chart/chart.tsx';
import { withoutChartView } from '../shared/figures/chart/chart-view.ts';
import { printQuery } from '../shared/url-state.ts';
import { IndicatorView } from './indicator-view.tsx';
import { loadIndicator } from './load-indicator.ts';

export function loader(args: LoaderFunctionArgs) {
  preloadChart();
  return loadIndicator(args);
}

/** Choosing another chart asks for nothing. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return (
    currentUrl.pathname !== nextUrl.pathname || listQuery(currentUrl.search) !== listQuery(nextUrl.search)
  );
}

export function Component() {
  const loaded = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return <IndicatorView loaded={loaded} query={listQuery(search)} />;
}

/** The query of the list alone: "?rag=red", or nothing. */
function listQuery(search: string): string {
  return printQuery(withoutChartView(new URLSearchParams(search)));
}
