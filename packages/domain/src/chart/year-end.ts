import { coversSameTime } from '../period/covers-same-time.ts';
import { makePeriod } from '../period/make-period.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { Period } from '../period/period.ts';
import { isUnit } from '../value/is-unit.ts';
import { UNITS } from '../value/unit.ts';
import { type Panel, valueAt } from './panel.ts';

/**
 * Where a panel shows how a financial year ends, with a column for it if it has none: at the year itself, at the running figure
 * to its last quarter, and of a share at that quarter, as a year's total has no place beside quarters. Null elsewhere, and where
 * the year's own figure is held.
 */
export function yearEnd(
  panel: Panel,
  yearId: string,
  unit: string,
): { readonly panel: Panel; readonly at: number } | null {
  const read = parsePeriod(yearId);
  const end = read.ok ? endOf(read.period, panel.kind, unit) : null;
  if (end === null) return null;
  const at = panel.columns.findIndex(({ period }) => coversSameTime(period, end));
  const column = panel.columns[at];
  if (column !== undefined) return valueAt(column, 'ACTUAL') === null ? { panel, at } : null;
  const last = panel.columns.at(-1);
  if (last !== undefined && last.period.sortKey > end.sortKey) return null;
  const columns = [...panel.columns, { period: end, until: null, figures: {}, beside: [] }];
  return { panel: { ...panel, columns }, at: columns.length - 1 };
}

function endOf({ parts }: Period, kind: Panel['kind'], unit: string): Period | null {
  if (parts.kind !== 'financial-year') return null;
  const { year } = parts;
  if (kind === 'financial-year') return makePeriod({ kind, year });
  if (kind === 'year-to-date') return makePeriod({ kind, year, quarter: 4 });
  const isShare = isUnit(unit) && UNITS[unit].isShare;
  return kind === 'quarter' && isShare ? makePeriod({ kind, year, quarter: 4 }) : null;
}
