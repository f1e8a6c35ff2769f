import { lazy, Suspense } from 'react';
import type { PlotChartProps } from './plot-chart.tsx';

const PlotChart = lazy(() => import('./plot-chart.tsx'));

/** Fetches the drawing's code ahead of the data, so that neither waits for the other. */
export function preloadChart(): void {
  void import('./plot-chart.tsx').catch(() => {
    // Asked for again, and then reported, when the chart is drawn.
  });
}

/** A drawing in whatever room it is given, once its code is there. */
export function PlotDrawing(props: PlotChartProps) {
  return (
    <Suspense>
      <PlotChart {...props} />
    </Suspense>
  );
}
