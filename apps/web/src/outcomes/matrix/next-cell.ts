/** A place in the grid. Row -1 is that of the outcomes' headings, column -1 that of the measures'; their corner is no place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that a page key goes by. */
const PAGE = 10;

/** Where a key leads to in the grid (ARIA grid pattern); null for a key that moves nothing. At an edge the place stays. */
export function nextCell(key: string, withControl: boolean, at: Place, size: Size): Place | null {
  const to = target(key, withControl, at, size);
  return to === null ? null : (within(to, size) ?? at);
}

function target(key: string, withControl: boolean, { row, column }: Place, size: Size): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(row - PAGE, Math.min(row, 0)), column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      if (withControl) return { row: 0, column: -1 };
      return { row, column: row === -1 ? 0 : -1 };
    case 'End':
      return { row: withControl ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return null;
  }
}

/** The nearest place in a grid of a size; null for the corner. */
function within({ row, column }: Place, { rows, columns }: Size): Place | null {
  const nearest = {
    row: Math.min(Math.max(row, -1), rows - 1),
    column: Math.min(Math.max(column, -1), columns - 1),
  };
  return nearest.row === -1 && nearest.column === -1 ? null : nearest;
}

/** The same place, or the nearest one where the grid has become smaller. */
export function keptPlace(at: Place, size: Size): Place {
  return within(at, size) ?? { row: -1, column: 0 };
}
