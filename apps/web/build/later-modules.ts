/** What pages ask for without waiting: what draws a chart. By the page's file. What comes to those who read on is not among it. */
export const LATER_MODULES: Readonly<Record<string, readonly string[]>> = {
  'src/indicator/indicator-page.tsx': ['src/shared/figures/chart/plot-chart.tsx'],
};
