import type { EditTarget } from '../editing/edit-target.ts';
import type { Matrix } from './matrix-model.ts';

/** What an editor does at a cell: changes the mapping that is there, or proposes one. */
export function openCell({ rows, columns, cellAt }: Matrix, row: string, column: string): EditTarget {
  const cell = cellAt(row, column);
  if (cell !== undefined) return { kind: 'change', mapping: cell.id, undo: false };
  const indicator = rows.find(({ id }) => id === row);
  const outcome = columns.find(({ id }) => id === column);
  return {
    kind: 'propose',
    outcome: { id: column, name: outcome?.name ?? column },
    indicator: { id: row, name: indicator?.name ?? row },
  };
}
