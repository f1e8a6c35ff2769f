import type { Table, TableCell } from '@dial/domain/spreadsheet/table';
import type { Row } from '../loading/row.ts';
import type { RowGroup } from '../results/group-rows.ts';
import type { ColumnId } from '../state/column-ids.ts';
import { type Beside, EXPORT_CELLS, type ExportCell } from './export-cells.ts';

/** The table on the screen: its rows in their order, its columns in theirs. */
export function exportTable(rows: readonly Row[], columns: readonly ColumnId[], beside: Beside): Table {
  const cells = cellsOf(columns);
  return {
    headings: cells.map(({ heading }) => heading),
    rows: rows.map((row) => valuesOf(row, cells, beside)),
  };
}

/** The same under headings; a first column names the heading. Groups that are folded away on the screen are there too. */
export function exportGroups(
  groups: readonly RowGroup[],
  heading: string,
  columns: readonly ColumnId[],
  beside: Beside,
): Table {
  const cells = cellsOf(columns);
  return {
    headings: [heading, ...cells.map((cell) => cell.heading)],
    rows: groups.flatMap(({ name, rows }) =>
      rows.map((row): TableCell[] => [{ kind: 'text', value: name }, ...valuesOf(row, cells, beside)]),
    ),
  };
}

function cellsOf(columns: readonly ColumnId[]): readonly ExportCell[] {
  return [...EXPORT_CELLS.indicator, ...columns.flatMap((id) => EXPORT_CELLS[id])];
}

function valuesOf(row: Row, cells: readonly ExportCell[], beside: Beside): TableCell[] {
  return cells.map(({ of }) => of(row, beside));
}
