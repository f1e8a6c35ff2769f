import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Period } from '../period/period.ts';
import { placeInYear } from '../period/place-in-year.ts';
import { chooseBasis } from '../rating/choose-basis.ts';
import { rate } from '../rating/rate.ts';
import type { RateInput } from '../rating/rate-input.ts';
import type { Rag } from '../rating/rating.ts';
import { position } from '../target/position.ts';
import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { formatExact } from '../value/format-exact.ts';
import { UNITS } from '../value/unit.ts';
import { explainOutlook } from './explain-outlook.ts';
import { figuresSince } from './figures-since.ts';
import type { Forecast, Origin } from './forecast.ts';
import { forecastLevel } from './forecast-level.ts';
import { forecastTotal } from './forecast-total.ts';
import { newestBreak } from './newest-break.ts';
import { outlookPlaces } from './outlook-places.ts';
import { quartersDisagree } from './quarters-disagree.ts';
import { targetWords } from './target-words.ts';
import { yearFigures } from './year-figures.ts';

/** What a rating depends on, and what the outlook alone looks at. */
export interface OutlookInput extends RateInput {
  /** Whether the figure has seasons. */
  readonly seasonal: boolean;
  /**
   * What other documents print of the same measure, where the figures may be compared and add up, in the indicator's unit: how earlier
   * years ran. No rating rests on them.
   */
  readonly earlier: readonly Actual[];
  /** Ids of the periods from whose start a changed definition holds: nothing is forecast from figures of before the newest. */
  readonly breaks: readonly string[];
}

/** Whether the year's target is expected to be missed; "possible" where the range reaches beyond it. */
export type Risk = 'likely' | 'possible' | 'unlikely';

export type Outlook =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'estimate';
      /** The year that the figure is about. */
      readonly period: Period;
      readonly value: Decimal;
      readonly lower: Decimal;
      readonly upper: Decimal;
      /** Decimals with which the figure and its range are said. */
      readonly places: number;
      /** What the year end would be rated; null where the rule gives none. */
      readonly rag: Rag | null;
      /** Null where there is no rating. */
      readonly risk: Risk | null;
      readonly explanation: string;
    };

/**
 * Where the year will end, with a range (design.md, "Words": outlook); docs/outlook-errors.md says how far off such figures were.
 * Only a figure of a quarter, or of a year to date, that is not the year's last has one. The rating it would have is worked out
 * by the rule of the row from the expected figure alone, and is never mixed into the rating of what has happened. The target is
 * at risk where the expected figure misses it ("likely"), or an end of the range does ("possible"): the early trigger that the
 * corporate plan asks for (004 line 1041).
 */
export function outlook(input: OutlookInput): Outlook {
  const start = input.yearStartMonth ?? APRIL;
  const read = parsePeriod(input.reportedPeriod, start);
  if (!read.ok) return none(`The period reported on cannot be read: ${read.error}.`);
  const { kind, parts } = read.period;
  const { year } = placeInYear(read.period, start);
  if ((kind !== 'quarter' && kind !== 'year-to-date') || year === null || !('quarter' in parts))
    return none('Only a figure that is reported by the quarter has a year end to look forward to.');
  if (parts.quarter === 4) return none(`${year.label} is over.`);
  const origin: Origin = { year: parts.year, quarter: parts.quarter };
  const broken = newestBreak(input.breaks, read.period, start);
  const since = {
    ...input,
    actuals: figuresSince(input.actuals, broken, start),
    earlier: figuresSince(input.earlier, broken, start),
  };
  const leavesOut =
    since.actuals.length < input.actuals.length || since.earlier.length < input.earlier.length;
  const changed = leavesOut && broken !== null ? broken : null;
  const disagreeing = isAdditive(input) ? quartersDisagree(figuresOf(since), origin) : null;
  if (disagreeing !== null)
    return none(
      `The year to date is not what its quarters add up to, ${formatExact(disagreeing, input.unit, input.decimals ?? 0)}, so that it cannot be told where the year will end.`,
    );
  const made = forecastOf(since, origin);
  if (made === null) return none(tooFew(changed));
  if (isAShare(since) && made.lower.gt(100))
    return none('At the pace so far the year would pass 100%, so that it cannot be told where it will end.');
  const forecast = bounded(made, since);
  const { value, lower, upper } = forecast;
  const ragAt = (figure: Decimal) => rate(atYearEnd(input, year, figure)).rag;
  const rag = ragAt(value);
  const basis = chooseBasis(atYearEnd(input, year, value));
  const bounds = basis.kind === 'comparison' && basis.goal.kind === 'bounds' ? basis.goal.bounds : null;
  const sideAt = (figure: Decimal) => (bounds === null ? null : position(figure, bounds).side);
  const missesAt = (figure: Decimal) => ![null, 'met'].includes(sideAt(figure));
  const tells = (figure: Decimal, rounded: Decimal) =>
    ragAt(figure) === ragAt(rounded) && sideAt(figure) === sideAt(rounded);
  const verdict =
    rag === null || basis.kind === 'unrated'
      ? null
      : { rag, misses: missesAt(value), target: targetWords(input, basis, year) };
  const places = outlookPlaces(forecast, input.decimals, tells);
  const risk = riskOf(rag, [ragAt(lower), ragAt(upper)]);
  return {
    kind: 'estimate',
    period: year,
    value,
    lower,
    upper,
    places,
    rag,
    risk,
    explanation: explainOutlook({ unit: input.unit, places, changed }, year, forecast, verdict),
  };
}

const none = (reason: string): Outlook => ({ kind: 'none', reason });

function tooFew(changed: Period | null): string {
  return changed === null
    ? 'Too few figures are held to say where the year will end.'
    : `The definition changed from ${changed.label}, and too few figures are held since to say where the year will end.`;
}

/** The forecast by the kind of figure; rolling figures overlap the year before, and have none. */
function forecastOf(input: OutlookInput, origin: Origin): Forecast | null {
  const { aggregation, earlier, seasonal, yearStartMonth } = input;
  if (aggregation === 'rolling') return null;
  const figures = figuresOf(input);
  if (isAdditive(input))
    return forecastTotal(figures, origin, {
      running: aggregation === 'cumulative',
      earlier: yearFigures(earlier, true, yearStartMonth),
    });
  return forecastLevel(figures, origin, { seasonal, overTheYear: aggregation !== 'latest' });
}

const isAdditive = ({ aggregation }: OutlookInput) => aggregation === 'sum' || aggregation === 'cumulative';

const figuresOf = (input: OutlookInput) =>
  yearFigures(input.actuals, isAdditive(input), input.yearStartMonth);

const isAShare = ({ unit, actuals }: OutlookInput) =>
  UNITS[unit].isShare && actuals.every(({ value }) => value === null || value.lte(100));

/** No share is below none or above all, and nothing falls below zero that never was. */
function bounded(forecast: Forecast, input: OutlookInput): Forecast {
  const zero = forecast.value.minus(forecast.value);
  const neverBelow = input.actuals.every(({ value }) => value === null || value.gte(0));
  const floor = neverBelow ? zero : null;
  const all = isAShare(input) ? zero.plus(100) : null;
  const within = (figure: Decimal) => {
    if (floor?.gt(figure)) return floor;
    return all?.lt(figure) ? all : figure;
  };
  const { value, lower, upper } = forecast;
  return { ...forecast, value: within(value), lower: within(lower), upper: within(upper) };
}

/** The row as it would be rated at the end of the year. */
function atYearEnd(input: OutlookInput, year: Period, value: Decimal): RateInput {
  const { seasonal: _, earlier: __, breaks: ___, ...row } = input;
  const actuals = [
    ...row.actuals.filter(({ period }) => period !== year.id),
    { period: year.id, value, status: 'final', expected: null, raw: '' } as const,
  ];
  return { ...row, reportedPeriod: year.id, actuals };
}

function riskOf(rag: Rag | null, ends: readonly (Rag | null)[]): Risk | null {
  if (rag === null) return null;
  if (rag !== 'green') return 'likely';
  return ends.some((end) => end !== 'green') ? 'possible' : 'unlikely';
}
