import type { ObservationRow } from '@dial/database/read/indicators';
import { hasValue } from '@dial/domain/chart/has-value';
import { parsePeriod } from '@dial/domain/period/parse-period';

/**
 * The newest actual figure up to the reported period: of its own kind where there is one, since a year's total does not stand for a
 * quarter, else of any. Null where none is held.
 *
 * @param figures oldest first
 */
export function latestFigure(
  figures: readonly ObservationRow[],
  reported: string | null,
): ObservationRow | null {
  const until = reported === null ? null : parsePeriod(reported);
  const end = until?.ok ? until.period.end : null;
  const held = figures.flatMap((figure) => {
    const read = parsePeriod(figure.periodId);
    if (figure.kind !== 'ACTUAL' || !hasValue(figure) || !read.ok) return [];
    const { kind, end: last } = read.period;
    return end !== null && last !== null && last > end ? [] : [{ figure, kind }];
  });
  const own = until?.ok ? held.filter(({ kind }) => kind === until.period.kind) : [];
  return (own.at(-1) ?? held.at(-1))?.figure ?? null;
}
