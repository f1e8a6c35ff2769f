import { breakSentences } from '@dial/domain/chart/break-sentences';
import { chartWords } from '@dial/domain/chart/chart-words';
import { drawChart } from '@dial/domain/chart/draw/draw-chart';
import { panelName } from '@dial/domain/chart/panel-names';
import { panelPlot } from '@dial/domain/chart/panel-plot';
import { indicatorChart } from '../server/indicator-chart.ts';
import type { PackChart } from './pack-content.ts';
import type { PackReport } from './pack-rows.ts';

/** Pixels at 96 to the inch: the width of an A4 page's text, and a fifth of its height. */
const PAGE = { width: 680, height: 180, legend: true };

const BANDS =
  'The bands show Dial’s default rule around the target: green to 5% off, amber to 10%, else red.';

/** The chart of the period reported on, as the indicator's screen draws it; null where too few figures are held for one. */
export function composeChart({ report, indicator, figures, targets, breaks }: PackReport): PackChart | null {
  const subject = indicatorChart({ indicator, report, observations: figures, targets });
  if (subject === null) return null;
  const { panel, shown } = subject;
  const { unit, decimals, aggregation } = indicator;
  const plot = panelPlot({ ...subject, breaks });
  const heading = panelName(panel.kind, aggregation === 'CUMULATIVE');
  const notes = [...breakSentences(panel, breaks), ...(plot.bands.length > 0 ? [BANDS] : [])];
  const words = chartWords(panel, shown, { unit, decimals }).filter((sentence) => sentence !== '');
  return {
    // The pack brings its own font, and no other is at hand.
    svg: drawChart(plot, PAGE).replace(/ font-family="[^"]*"/, ' font-family="Source Sans 3"'),
    alt: `Line chart. ${[`${heading}.`, ...words].join(' ')}`,
    notes,
  };
}
