import { byTime } from '@dial/domain/chart/fill-periods';
import { hasValue } from '@dial/domain/chart/has-value';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period } from '@dial/domain/period/period';
import type { Figure } from '../../shared/figures/figure.ts';

interface Dated {
  readonly figure: Figure & { readonly value: string };
  readonly period: Period;
}

/**
 * The newest actual figure up to the reported period: of its own kind where there is one, since a year's total does not stand
 * for a quarter, else of any. Null where none is held.
 */
export function latestFigure(figures: readonly Figure[], reported: string | null): Dated['figure'] | null {
  const until = reported === null ? null : readPeriod(reported);
  const held = figures
    .flatMap((figure): Dated[] => {
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
