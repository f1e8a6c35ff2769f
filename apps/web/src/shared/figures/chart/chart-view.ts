import { readKnown, readText } from '@dial/domain/address/query-values';
import { CHART_MODES, type ChartMode } from '@dial/domain/chart/modes/chart-mode';
import { isPeriodKind } from '@dial/domain/chart/panel-names';
import { SERIES, type SeriesKind } from '@dial/domain/chart/series';
import type { PeriodKind } from '@dial/domain/period/period';

/** What of the chart lives in the address. Null is the choice made for the reader. */
export interface ChartView {
  readonly mode: ChartMode | null;
  readonly panel: PeriodKind | null;
  readonly series: readonly SeriesKind[] | null;
}

/** Of the small charts of a group. */
export const SCALE_PARAM = 'scale';
const MODE = 'chart';
const PANEL = 'panel';
const SHOWN = 'series';
/** Stands alone where every series is switched off. */
const NONE = 'none';

export function parseChartView(params: URLSearchParams): ChartView {
  const panel = readText(params, PANEL);
  const [mode] = readKnown(params, MODE, CHART_MODES);
  return {
    mode: mode ?? null,
    panel: isPeriodKind(panel) ? panel : null,
    series: params.has(SHOWN) ? readKnown(params, SHOWN, SERIES) : null,
  };
}

/** The address's parameters with the chart as chosen; all others stay. */
export function withChartView(params: URLSearchParams, { mode, panel, series }: ChartView): URLSearchParams {
  const next = withoutChartView(params);
  const scale = params.get(SCALE_PARAM);
  if (scale !== null) next.set(SCALE_PARAM, scale);
  if (mode !== null) next.set(MODE, mode);
  if (panel !== null) next.set(PANEL, panel);
  if (series !== null && series.length === 0) next.set(SHOWN, NONE);
  for (const name of series ?? []) next.append(SHOWN, name.toLowerCase());
  return next;
}

/** What belongs to the list the reader came from, and goes along to its other indicators. */
export function withoutChartView(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(MODE);
  next.delete(PANEL);
  next.delete(SCALE_PARAM);
  next.delete(SHOWN);
  return next;
}
