import type { IndicatorRow, ObservationRow } from '@dial/database/read/indicators';
import type { ReportRow, TargetRow } from '@dial/database/read/reports';
import type { ChartFigure } from '@dial/domain/chart/chart-figure';
import { defaultPanel, makePanels } from '@dial/domain/chart/make-panels';
import { offScale } from '@dial/domain/chart/off-scale';
import type { Panel } from '@dial/domain/chart/panel';
import type { PanelSubject } from '@dial/domain/chart/panel-plot';
import { ragBands } from '@dial/domain/chart/rag-bands';
import { type Rated, standingBounds } from '@dial/domain/chart/standing-bounds';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { indicatorTarget } from './indicator-target.ts';

interface Rows {
  readonly indicator: IndicatorRow;
  readonly report: ReportRow;
  /** `observationsOfReport`: those the row's edition shows. */
  readonly observations: readonly ObservationRow[];
  readonly targets: readonly TargetRow[];
}

/** What the indicator's screen draws first, of the edition's own figures; null where there are too few to draw. */
export function indicatorChart({ indicator, report, observations, targets }: Rows): PanelSubject | null {
  const { unit, decimals, polarity } = indicator;
  const panel = defaultPanel(makePanels(chartFigures(observations), unit), kindOf(report.periodId));
  if (panel === null) return null;
  const held = offScale(panel);
  const bounds = standingBounds(panel, targets.map(indicatorTarget), polarity, ratedOf(report));
  return {
    panel,
    shown: panel.series.filter((series) => !held.includes(series)),
    bands: bounds === null ? [] : ragBands(bounds),
    unit,
    decimals,
  };
}

/** Observations as charts take them. */
export function chartFigures(observations: readonly ObservationRow[]): ChartFigure[] {
  return observations.flatMap(({ kind, raw, value, status, expected, periodId }) => {
    const read = parsePeriod(periodId);
    return read.ok
      ? [{ kind, raw, value, status, expected, period: { id: periodId, label: read.period.label } }]
      : [];
  });
}

const COMPUTED = { red: 'RED', amber: 'AMBER', green: 'GREEN' } as const;

function ratedOf({ computedRag, ratedValue, ratedTarget }: ReportRow): Rated {
  return { computed: computedRag === null ? null : COMPUTED[computedRag], ratedValue, ratedTarget };
}

function kindOf(periodId: string | null): Panel['kind'] | null {
  const read = periodId === null ? null : parsePeriod(periodId);
  return read?.ok ? read.period.kind : null;
}
