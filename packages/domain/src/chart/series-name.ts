import { indicatorName } from '../text/indicator-name.ts';
import type { ChartOrigin } from './chart-figure.ts';
import type { Panel } from './panel.ts';
import { isChanged, KIND_WORDS, type SeriesKind } from './series.ts';

/** "Target"; of a measure that changed "Measure changed: 2016-17 Q4", with its title where a document has several. */
export function seriesName(panel: Panel, series: SeriesKind): string {
  if (!isChanged(series)) return KIND_WORDS[series];
  const [own] = originsOf(panel, series);
  if (own === undefined) return MEASURE_CHANGED;
  const others = panel.series
    .filter(isChanged)
    .filter((other) => other !== series)
    .flatMap((other) => originsOf(panel, other));
  const isShared = others.some(({ place }) => place === own.place);
  return `${MEASURE_CHANGED}: ${isShared ? `${indicatorName(own)}, ` : ''}${own.place}`;
}

export const MEASURE_CHANGED = 'Measure changed';

/** The indicators of other documents that a series is drawn from, in the order of their figures. */
export function originsOf(panel: Panel, series: SeriesKind): ChartOrigin[] {
  const origins = panel.columns.flatMap(({ figures }) => figures[series]?.figure.origin ?? []);
  return [...new Map(origins.map((origin) => [origin.indicator, origin])).values()];
}
