/** What pages ask for without waiting: what is below the first screen, and what draws a chart. By the page's file. */
export const LATER_MODULES: Readonly<Record<string, readonly string[]>> = {
  'src/headline/home-page.tsx': ['src/headline/change/change.tsx', 'src/headline/areas-picture.tsx'],
  'src/headline/headline-page.tsx': ['src/headline/change/change.tsx', 'src/headline/areas-picture.tsx'],
  'src/indicator/indicator-page.tsx': ['src/shared/figures/chart/plot-chart.tsx'],
};
