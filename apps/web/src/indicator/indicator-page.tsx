import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useLocation,
} from 'react-router';
import { withoutChartView } from '../shared/figures/chart/chart-view.ts';
import { preloadChart } from '../shared/figures/chart/plot-drawing.tsx';
import { printQuery } from '../shared/url-state.ts';
import { withoutPartsOrder } from './breakdowns/parts-order.ts';
import { IndicatorView } from './indicator-view.tsx';
import { loadIndicator } from './load-indicator.ts';

export function loader(args: LoaderFunctionArgs) {
  preloadChart();
  return loadIndicator(args);
}

/** Loaded with the first change: readers make none. */
export async function action(args: ActionFunctionArgs) {
  const { changeReport } = await import('./editing/report-action.ts');
  return changeReport(args);
}

/** Choosing another chart or order asks for nothing; a change that was made, or the same address again, for the page as it stands. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  const { currentUrl, nextUrl, actionResult } = args;
  if (actionResult !== undefined) return actionResult?.kind === 'done';
  return (
    currentUrl.href === nextUrl.href ||
    currentUrl.pathname !== nextUrl.pathname ||
    listQuery(currentUrl.search) !== listQuery(nextUrl.search)
  );
}

export function Component() {
  const loaded = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return <IndicatorView loaded={loaded} query={listQuery(search)} />;
}

/** The query of the list alone: "?rag=red", or nothing. */
function listQuery(search: string): string {
  return printQuery(withoutPartsOrder(withoutChartView(new URLSearchParams(search))));
}
