import Big from 'big.js';
import { yearName } from '../period/year-name.ts';
import { joinWords } from '../text/join-words.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Forecast, Origin } from './forecast.ts';
import type { YearFigures } from './year-figures.ts';

interface Held {
  /** The indicator's own. */
  readonly figures: YearFigures;
  /** What other documents print of the same measure; where both hold a year, the own figures count. */
  readonly earlier: YearFigures;
}

interface Share {
  readonly year: number;
  readonly share: Decimal;
  readonly isOwn: boolean;
}

/**
 * The year so far over the share of the year that earlier years had reached by then; the range is that of the shares. A single one
 * reaches on either side as far as an even run is off, and not below what is reached. Null where no earlier year is held to the same quarter and whole.
 */
export function forecastByProfile(
  { figures, earlier }: Held,
  origin: Origin,
  soFar: Decimal,
): Forecast | null {
  const own = sharesOf(figures, origin, true);
  const others = sharesOf(earlier, origin, false).filter(({ year }) => own.every((at) => at.year !== year));
  const reached = [...own, ...others].sort((a, b) => a.year - b.year);
  if (reached.length === 0) return null;
  const shares = reached.map(({ share }) => share);
  const mean = shares.reduce((sum, share) => sum.plus(share), new Big(0)).div(shares.length);
  const value = soFar.div(mean);
  const range =
    shares.length === 1
      ? eitherSide(value, soFar.div(origin.quarter).times(4), soFar)
      : [value, ...shares.map((share) => soFar.div(share))];
  return {
    value,
    lower: least(range),
    upper: most(range),
    range: 'as-seen',
    method: `by the share of the year that was reached by Q${origin.quarter} in ${named(reached)}, ${percent(mean)}${shares.length === 1 ? '' : ' on average'}${sourceOf(reached)}`,
    from: shares.length === 1 ? 'that share and an even run' : 'those shares',
  };
}

function eitherSide(value: Decimal, evenRun: Decimal, soFar: Decimal): Decimal[] {
  const reach = evenRun.minus(value).abs();
  const lower = value.minus(reach);
  const floor = least([value, soFar]);
  return [soFar.gte(0) && lower.lt(floor) ? floor : lower, value, value.plus(reach)];
}

function sharesOf(figures: YearFigures, { year, quarter }: Origin, isOwn: boolean): Share[] {
  return figures.years.flatMap((past) => {
    const then = figures.toDate(past, quarter);
    const whole = figures.toDate(past, 4);
    if (past >= year || then === null || whole === null || then.lte(0) || whole.lte(0)) return [];
    return [{ year: past, share: then.div(whole), isOwn }];
  });
}

/** In brackets, where some are not the indicator's own. */
function sourceOf(reached: readonly Share[]): string {
  const others = reached.filter(({ isOwn }) => !isOwn);
  if (others.length === 0) return '';
  const which = others.length === reached.length ? '' : `${named(others)} by `;
  return ` (${which}another document’s figures of the same measure)`;
}

const named = (shares: readonly Share[]) => joinWords(shares.map(({ year }) => yearName(year)));
const least = (values: readonly Decimal[]) => values.reduce((low, value) => (value.lt(low) ? value : low));
const most = (values: readonly Decimal[]) => values.reduce((high, value) => (value.gt(high) ? value : high));
const percent = (share: Decimal) => `${share.times(100).toFixed(1)}%`;
