import { COLUMN_IDS, type ColumnId } from '../state/column-ids.ts';

/** Shows a column after the others, or hides it. */
export function toggleColumn(columns: readonly ColumnId[], column: ColumnId): readonly ColumnId[] {
  return columns.includes(column) ? columns.filter((id) => id !== column) : [...columns, column];
}

/** Moves a shown column by places, to the start (-1) or the end (1); at the edge nothing moves. */
export function moveColumn(columns: readonly ColumnId[], column: ColumnId, by: -1 | 1): readonly ColumnId[] {
  const from = columns.indexOf(column);
  const to = from + by;
  if (from < 0 || to < 0 || to >= columns.length) return columns;
  const rest = columns.filter((id) => id !== column);
  return [...rest.slice(0, to), column, ...rest.slice(to)];
}

/** The list a reader chooses from: those shown in their order, then the others. */
export function listedColumns(columns: readonly ColumnId[]): readonly ColumnId[] {
  return [...columns, ...COLUMN_IDS.filter((id) => !columns.includes(id))];
}
