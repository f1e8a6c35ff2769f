import { formatBounds } from '../target/format-bounds.ts';
import { hasNumber } from '../target/has-number.ts';
import { targetBounds } from '../target/target-bounds.ts';
import { formatExact } from '../value/format-exact.ts';
import type { Unrated } from './basis.ts';
import { figureAt } from './figure-at.ts';
import type { DatedTarget, Row } from './row.ts';
import { targetIsFor } from './target-is-for.ts';

/**
 * The reason of a row whose only target is the whole year's while the year is not over (design.md: never a part-year against
 * a whole year's target). Says how far the year has got. Null where there is no such target.
 */
export function notDue(row: Row): Unrated | null {
  const year = row.targets.find((dated) => hasNumber(dated.target) && targetIsFor(dated, row) === 'year');
  if (year === undefined || year.period === null) return null;
  const { unit, decimals } = row.input;
  const figure = figureAt(row, row.place.yearToDate ?? row.reported);
  const due = `The target, ${inWords(row, year)}, falls due at the end of ${year.period.label}; a part-year is not compared with it.`;
  const latest =
    figure.kind === 'figure'
      ? ` ${figure.period.label}: ${formatExact(figure.value, unit, decimals ?? 0)}.`
      : '';
  return { kind: 'unrated', reason: 'NOT_DUE', explanation: `${due}${latest}` };
}

function inWords(row: Row, { target }: DatedTarget): string {
  const bounds = targetBounds(target, row.polarity);
  return bounds === null ? `"${target.raw}"` : formatBounds(bounds, row.input.unit);
}
