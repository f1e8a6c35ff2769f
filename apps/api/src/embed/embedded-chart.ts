import type { EditionRow } from '@dial/database/read/editions';
import type { IndicatorRow } from '@dial/database/read/indicators';
import type { ReportRow } from '@dial/database/read/reports';
import type { ChartFigure } from '@dial/domain/chart/chart-figure';
import { latestFigure } from '@dial/domain/chart/latest-figure';
import type { PanelSubject } from '@dial/domain/chart/panel-plot';
import { chartFigures, indicatorChart } from '../server/indicator-chart.ts';
import type { Loaders } from '../server/loaders.ts';

/** All that the small page of a chart says. */
export interface EmbeddedChart {
  readonly edition: EditionRow;
  readonly indicator: IndicatorRow;
  readonly report: ReportRow;
  /** Null where there are too few figures to draw. */
  readonly subject: PanelSubject | null;
  readonly latest: (ChartFigure & { readonly value: string }) | null;
}

/** Null where the edition does not report the indicator with figures, or the loaders' reader does not see it. */
export async function embeddedChart(
  loaders: Loaders,
  editionId: string,
  indicatorId: string,
): Promise<EmbeddedChart | null> {
  const id = `${editionId}.${indicatorId}`;
  const [edition, indicator, report, observations, targets, held] = await Promise.all([
    loaders.edition.load(editionId),
    loaders.indicator.load(indicatorId),
    loaders.report.load(id),
    loaders.observationsOfReport.load(id),
    loaders.targets.load(id),
    loaders.seriesBreaks.load(indicatorId),
  ]);
  if (edition === null || indicator === null || report === null || report.listedOnly) return null;
  const subject = indicatorChart({ indicator, report, observations, targets });
  const breaks = held
    .filter(({ editionIds }) => editionIds.includes(editionId))
    .map(({ periodId }) => periodId);
  return {
    edition,
    indicator,
    report,
    subject: subject && { ...subject, breaks },
    latest: latestFigure(chartFigures(observations), report.periodId),
  };
}
