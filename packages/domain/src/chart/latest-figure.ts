import { parsePeriod } from '../period/parse-period.ts';
import type { Period } from '../period/period.ts';
import type { ChartFigure } from './chart-figure.ts';
import { byTime } from './fill-periods.ts';
import { hasValue } from './has-value.ts';

/** What has to be known of a figure. */
type Dated = Pick<ChartFigure, 'kind' | 'value' | 'status'> & { readonly period: { readonly id: string } };

/**
 * The newest actual figure up to the reported period: of its own kind where there is one, since a year's total does not stand
 * for a quarter, else of any. Null where none is held.
 */
export function latestFigure<Held extends Dated>(
  figures: readonly Held[],
  reported: string | null,
): (Held & { readonly value: string }) | null {
  const until = reported === null ? null : readPeriod(reported);
  const held = figures
    .flatMap((figure) => {
      const period = readPeriod(figure.period.id);
      return figure.kind === 'ACTUAL' && hasValue(figure) && period !== null ? [{ figure, period }] : [];
    })
    .filter(
      ({ period }) => until === null || period.end === null || until.end === null || period.end <= until.end,
    )
    .sort((a, b) => byTime(a.period, b.period));
  const own = held.filter(({ period }) => period.kind === until?.kind);
  return (own.at(-1) ?? held.at(-1))?.figure ?? null;
}

function readPeriod(id: string): Period | null {
  const read = parsePeriod(id);
  return read.ok ? read.period : null;
}
