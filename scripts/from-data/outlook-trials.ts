import { ruleFacts } from '../../packages/database/src/load/report-rows.ts';
import { rateInput } from '../../packages/database/src/rate/rule-input.ts';
import { StandingFigures } from '../../packages/database/src/rate/standing-figures.ts';
import { outlook } from '../../packages/domain/src/outlook/outlook.ts';
import { QUARTERS, yearFigures } from '../../packages/domain/src/outlook/year-figures.ts';
import { parsePeriod } from '../../packages/domain/src/period/parse-period.ts';
import type { Actual } from '../../packages/domain/src/value/actual.ts';
import type { Decimal } from '../../packages/domain/src/value/decimal.ts';
import { readEdition } from '../../packages/luton/src/read-edition.ts';

/** How figures of a series make up its year; `seasonal` where the data file says that it has seasons. */
export type SeriesKind = 'sum' | 'sum, seasonal' | 'cumulative' | 'latest' | 'latest, seasonal' | 'average';

/** A year's end forecast from one of its quarters, with what it came to be. Errors in percent of that, without sign. */
export interface OutlookTrial {
  readonly indicator: string;
  readonly kind: SeriesKind;
  readonly quarter: 1 | 2 | 3;
  /** Null where Dial gives no outlook. */
  readonly error: number | null;
  readonly inside: boolean;
  readonly lastError: number | null;
  readonly lastYearError: number | null;
}

/** Every series of an edition whose year is held by quarter and whole, from the first three quarters of its year. */
export function outlookTrials(editionId: string, year: number): OutlookTrial[] {
  const edition = readEdition(editionId);
  const figures = new StandingFigures(
    edition.observations
      .filter(({ kind, standing, breakdown }) => kind === 'actual' && standing && breakdown === '')
      .map((row) => ({ ...row, id: '', indicatorId: row.indicator, periodId: row.period })),
  );
  return edition.indicators.flatMap((indicator) => {
    const input = rateInput(ruleFacts(edition.head, indicator), figures.actuals(indicator.id), []);
    const additive = input.aggregation === 'sum' || input.aggregation === 'cumulative';
    const held = yearFigures(input.actuals, additive);
    const end = held.toDate(year, 4) ?? held.quarter(year, 4);
    const whole = QUARTERS.every((quarter) => held.quarter(year, quarter) !== null);
    if (end === null || !whole || end.eq(0) || input.aggregation === 'rolling') return [];
    const kind = kindOf(input.aggregation, indicator.seasonal);
    return ([1, 2, 3] as const).map((quarter): OutlookTrial => {
      const reportedPeriod = `${editionId.slice(0, 7)}-q${quarter}`;
      const known = until(input.actuals, reportedPeriod);
      const made = outlook({
        ...input,
        actuals: known,
        reportedPeriod,
        seasonal: indicator.seasonal,
        earlier: [],
        breaks: indicator.breaks.map(({ period }) => period),
      });
      const then = yearFigures(known, additive);
      const soFar = then.toDate(year, quarter);
      const last = additive ? soFar?.div(quarter).times(4) : then.quarter(year, quarter);
      const lastYear = then.toDate(year - 1, 4) ?? then.quarter(year - 1, 4);
      return {
        indicator: indicator.id,
        kind,
        quarter,
        error: made.kind === 'none' ? null : errorOf(made.value, end),
        inside: made.kind === 'estimate' && made.lower.lte(end) && end.lte(made.upper),
        lastError: last == null ? null : errorOf(last, end),
        lastYearError: lastYear === null ? null : errorOf(lastYear, end),
      };
    });
  });
}

function kindOf(aggregation: string, seasonal: boolean): SeriesKind {
  if (aggregation === 'cumulative') return 'cumulative';
  if (aggregation === 'sum') return seasonal ? 'sum, seasonal' : 'sum';
  if (aggregation === 'latest') return seasonal ? 'latest, seasonal' : 'latest';
  return 'average';
}

/** What was known when a period ended. */
function until(actuals: readonly Actual[], periodId: string): Actual[] {
  const last = endOf(periodId);
  return actuals.filter(({ period }) => {
    const end = endOf(period);
    return end !== null && last !== null && end <= last;
  });
}

function endOf(periodId: string): string | null {
  const read = parsePeriod(periodId);
  return read.ok ? read.period.end : null;
}

function errorOf(forecast: Decimal, actual: Decimal): number {
  return Number(forecast.minus(actual).div(actual).times(100).abs().toFixed(6));
}
