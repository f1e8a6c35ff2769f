import { coversSameTime } from '../period/covers-same-time.ts';
import type { Period } from '../period/period.ts';
import { quartersWithin } from '../period/quarters-within.ts';
import { joinWords } from '../text/join-words.ts';
import type { Decimal } from '../value/decimal.ts';
import { hasFigure } from '../value/has-figure.ts';
import { yearToDate } from '../value/year-to-date.ts';
import type { Unrated } from './basis.ts';
import { missingFigure } from './missing-figure.ts';
import type { Row } from './row.ts';

export interface Figure {
  readonly kind: 'figure';
  readonly value: Decimal;
  readonly period: Period;
  /** How it came about, when it is not simply printed; sentences for the explanation. */
  readonly notes: readonly string[];
}

/**
 * The row's figure for a period. A printed one stands; else an additive series is added up from its quarters, and a stock or a
 * rolling figure is the one printed for another period that ends the same day. What is missing comes back as a reason.
 */
export function figureAt(row: Row, period: Period): Figure | Unrated {
  const same = row.actuals.filter((dated) => coversSameTime(dated.period, period));
  same.sort((a, b) => Number(b.period.id === period.id) - Number(a.period.id === period.id));
  const endsSame = ['latest', 'rolling'].includes(row.input.aggregation)
    ? row.actuals.filter((dated) => dated.period.end !== null && dated.period.end === period.end)
    : [];
  for (const { actual, period: printedFor } of [...same, ...endsSame]) {
    if (!hasFigure(actual)) continue;
    const notes = actual.status === 'provisional' ? ['The figure is provisional.'] : [];
    return { kind: 'figure', value: actual.value, period: printedFor, notes };
  }
  return addedUp(row, period) ?? missingFigure(same[0]?.actual, period);
}

function addedUp(row: Row, period: Period): Figure | null {
  const quarters = quartersWithin(period, row.input.yearStartMonth);
  if (row.input.aggregation !== 'sum' || quarters.length < 2) return null;
  const figures = quarters.map((quarter) => {
    const printed = row.actuals.find((dated) => dated.period.id === quarter.id)?.actual;
    const value = printed !== undefined && hasFigure(printed) ? printed.value : null;
    return { period: quarter.id, value, numerator: null, denominator: null };
  });
  const sum = yearToDate('sum', figures, row.input.unit);
  if (sum.kind !== 'known') return null;
  const names = joinWords(quarters.map(({ label }) => label));
  return { kind: 'figure', value: sum.value, period, notes: [`${period.label} is added up from ${names}.`] };
}
