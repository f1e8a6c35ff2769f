import { defaultPanel } from '@dial/domain/chart/make-panels';
import type { ChartMode } from '@dial/domain/chart/modes/chart-mode';
import { offScale } from '@dial/domain/chart/off-scale';
import type { Panel } from '@dial/domain/chart/panel';
import type { SeriesKind } from '@dial/domain/chart/series';
import type { PeriodKind } from '@dial/domain/period/period';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { type ChartView, parseChartView, withChartView } from './chart-view.ts';

export interface ChosenChart {
  readonly mode: ChartMode;
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly chooseMode: (mode: ChartMode) => void;
  readonly choosePanel: (kind: PeriodKind) => void;
  readonly toggle: (series: SeriesKind) => void;
}

/** The way to look, the panel and the series on show, as the address says or as the reader finds them at first; null without a panel. */
export function useChartView(
  panels: readonly Panel[],
  reported: PeriodKind | null,
  /** Those with something to draw. */
  modes: readonly ChartMode[],
): ChosenChart | null {
  const [params, setParams] = useSearchParams();
  const { key } = useLocation();
  // The address follows a moment later; until then the control already shows what was chosen.
  const [ahead, setAhead] = useState<{ readonly of: string; readonly view: ChartView } | null>(null);
  const view = ahead?.of === key ? ahead.view : parseChartView(params);
  const panel = panels.find(({ kind }) => kind === view.panel) ?? defaultPanel(panels, reported);
  if (panel === null) return null;
  const held = offScale(panel);
  const shown = panel.series.filter((series) =>
    view.series === null ? !held.includes(series) : view.series.includes(series),
  );
  const choose = (next: ChartView) => {
    setAhead({ of: key, view: next });
    setParams((now) => withChartView(now, next), { replace: true, preventScrollReset: true });
  };
  return {
    mode: modes.find((mode) => mode === view.mode) ?? 'values',
    panel,
    shown,
    chooseMode: (mode) => choose({ ...view, mode: mode === 'values' ? null : mode }),
    choosePanel: (kind) => choose({ mode: view.mode, panel: kind, series: null }),
    toggle: (series) =>
      choose({
        mode: view.mode,
        panel: view.panel,
        series: panel.series.filter((name) => shown.includes(name) !== (name === series)),
      }),
  };
}
