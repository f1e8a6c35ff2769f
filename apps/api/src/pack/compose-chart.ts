import type { ChartFigure } from '@dial/domain/chart/chart-figure';
import { chartWords } from '@dial/domain/chart/chart-words';
import { drawChart } from '@dial/domain/chart/draw/draw-chart';
import { defaultPanel, makePanels } from '@dial/domain/chart/make-panels';
import { offScale } from '@dial/domain/chart/off-scale';
import { panelName } from '@dial/domain/chart/panel-names';
import { panelPlot } from '@dial/domain/chart/panel-plot';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { PackChart } from './pack-content.ts';
import type { PackReport, PackRows } from './pack-rows.ts';
import { periodLabel } from './row-words.ts';

/** Pixels at 96 to the inch: the width of an A4 page's text, and a fifth of its height. */
const PAGE = { width: 680, height: 180, legend: true };

/** The chart of the period reported on; null where too few figures are held for one. */
export function composeChart(rows: PackRows, { report, indicator, figures }: PackReport): PackChart | null {
  const { unit, decimals, aggregation } = indicator;
  const panel = defaultPanel(makePanels(figures.map(chartFigure(rows)), unit), kindOf(report.periodId));
  if (panel === null) return null;
  const hidden = offScale(panel);
  const shown = panel.series.filter((series) => !hidden.includes(series));
  const said = chartWords(panel, shown, { unit, decimals }).filter((sentence) => sentence !== '');
  const words = `${panelName(panel.kind, aggregation === 'CUMULATIVE')}. ${said.join(' ')}`;
  const drawn = drawChart(panelPlot({ panel, shown, bands: [], unit, decimals }), PAGE);
  return {
    // The pack brings its own font, and no other is at hand.
    svg: drawn.replace(/ font-family="[^"]*"/, ' font-family="Source Sans 3"'),
    alt: `Line chart. ${words}`,
    caption: panelName(panel.kind, aggregation === 'CUMULATIVE'),
  };
}

export const chartFigure =
  (rows: PackRows) =>
  ({ kind, raw, value, status, expected, periodId }: PackReport['figures'][number]): ChartFigure => ({
    kind,
    raw,
    value,
    status,
    expected,
    period: { id: periodId, label: periodLabel(rows, periodId) },
  });

export function kindOf(periodId: string | null) {
  const read = periodId === null ? null : parsePeriod(periodId);
  return read?.ok ? read.period.kind : null;
}
