import { parsePeriod } from '@dial/domain/period/parse-period';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** The periods from whose start a changed definition may hold: those of the figures that have a first day, newest first. */
export function breakPeriods(figures: readonly { readonly kind: string; readonly period: Named }[]): Named[] {
  const dated = figures
    .filter(({ kind }) => kind === 'ACTUAL')
    .flatMap(({ period }) => {
      const read = parsePeriod(period.id);
      return read.ok && read.period.start !== null ? [read.period] : [];
    });
  return [...new Map(dated.map((period) => [period.id, period])).values()].sort((a, b) =>
    a.sortKey < b.sortKey ? 1 : -1,
  );
}
