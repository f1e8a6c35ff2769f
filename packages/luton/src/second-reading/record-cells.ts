import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { type Cell, EMPTY_STATUSES } from './cell.ts';
import { rowNames } from './row-names.ts';

/**
 * The record's table cells in the terms of the second reading. That reading gives ranges, changes and sentences no
 * value, directions no period, and marks a provisional target by its status.
 */
export function recordCells({ indicators, observations, targets, directions }: EditionData): Cell[] {
  const rowNamesOf = new Map(indicators.map((indicator) => [indicator.id, rowNames(indicator)]));
  const where = ({ indicator, line, column }: { indicator: string; line: number; column: string }) => ({
    line,
    column,
    row: indicator,
    names: rowNamesOf.get(indicator) ?? [],
  });
  return [
    ...observations
      .filter(({ status, breakdown }) => breakdown === '' && !EMPTY_STATUSES.has(status))
      .map((cell) => ({ ...where(cell), ...cell, value: cell.value ?? '' })),
    ...targets
      .filter(({ status }) => !EMPTY_STATUSES.has(status))
      .map((cell) => ({
        ...where(cell),
        kind: 'target',
        period: cell.period ?? '',
        raw: cell.raw,
        value: cell.form === 'level' ? (cell.value ?? '') : '',
        status: cell.provisional ? 'provisional' : cell.status,
      })),
    ...directions.map((cell) => ({
      ...where(cell),
      kind: 'direction',
      period: '',
      raw: cell.raw,
      value: '',
      status: cell.movement === 'not-comparable' ? 'not-comparable' : 'final',
    })),
  ].map(({ line, column, row, names, kind, period, raw, value, status }) => ({
    line,
    column,
    row,
    names,
    kind,
    period,
    raw,
    value,
    status,
  }));
}
