import { parsePeriod } from '../period/parse-period.ts';
import type { Actual } from '../value/actual.ts';
import { decimalOrNull } from '../value/decimal-or-null.ts';
import type { FiledFigure } from './filed-figures.ts';
import type { ReturnStatus } from './return-content.ts';

/** The actuals as they will stand, oldest first: what a return files takes the place of what stands for its period. */
export function withFiled(actuals: readonly Actual[], figures: readonly FiledFigure[]): readonly Actual[] {
  const filed = figures.map(
    ({ period, value, status, expected, raw }): Actual => ({
      period,
      value: decimalOrNull(value),
      status: STATUSES[status],
      expected,
      raw,
    }),
  );
  const periods = new Set(filed.map(({ period }) => period));
  return [...actuals.filter(({ period }) => !periods.has(period)), ...filed]
    .flatMap(keyed)
    .toSorted(oldestFirst)
    .map(({ actual }) => actual);
}

const STATUSES: Readonly<Record<ReturnStatus, Actual['status']>> = {
  FINAL: 'final',
  PROVISIONAL: 'provisional',
  REVISED: 'revised',
  AWAITED: 'awaited',
  NOT_AVAILABLE: 'not-available',
};

/** Where no period can be read, nothing can be said about the figure. */
function keyed(actual: Actual) {
  const read = parsePeriod(actual.period);
  return read.ok ? [{ actual, key: read.period.sortKey }] : [];
}

function oldestFirst(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}
