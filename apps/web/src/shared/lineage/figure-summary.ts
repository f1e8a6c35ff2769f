import { byTime } from '@dial/domain/chart/fill-periods';
import { hasValue } from '@dial/domain/chart/has-value';
import { PANEL_ORDER } from '@dial/domain/chart/panel-names';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { PeriodKind } from '@dial/domain/period/period';
import { exactWords } from '@dial/domain/value/exact-words';
import type { Figure } from '../figures/figure.ts';

/** More would be a table, which the chart of the measure has. */
const MOST = 4;

export interface SummaryFigure {
  readonly period: string;
  readonly words: string;
}

/** Years tell a measure's way through the documents best, then what comes closest to them. */
const COARSE_FIRST: readonly PeriodKind[] = [
  'financial-year',
  'academic-year',
  'calendar-year',
  'rolling-12-months',
  'as-at',
  ...PANEL_ORDER,
];

/** The newest actual figures of one kind of period, years where there are any, oldest first; and how many are held in all. */
export function figureSummary(
  figures: readonly Figure[],
  { unit, decimals }: { readonly unit: string; readonly decimals: number | null },
): { readonly figures: readonly SummaryFigure[]; readonly held: number } {
  const actual = figures.flatMap((figure) => {
    const read = parsePeriod(figure.period.id);
    return figure.kind === 'ACTUAL' && hasValue(figure) && read.ok
      ? [{ period: read.period, value: figure.value }]
      : [];
  });
  const kind = COARSE_FIRST.find((one) => actual.some(({ period }) => period.kind === one));
  const newest = actual
    .filter(({ period }) => period.kind === kind)
    .sort((a, b) => byTime(a.period, b.period))
    .slice(-MOST);
  return {
    figures: newest.map(({ period, value }) => ({
      period: period.label,
      words: exactWords(value, unit, decimals),
    })),
    held: actual.length,
  };
}
