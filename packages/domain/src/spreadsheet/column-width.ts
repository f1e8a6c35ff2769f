import type { TableCell } from './table.ts';

/** In characters. */
const NARROWEST = 9;
const WIDEST = 60;
const DAY = 11;
/** What bold letters, thousands and signs take beside the text. */
const ROOM = 3;

/** The width of a spreadsheet's column, in characters: what its heading and its longest cell take, within bounds. */
export function columnWidth(heading: string, cells: readonly TableCell[]): number {
  let longest = heading.length;
  for (const cell of cells) longest = Math.max(longest, lengthOf(cell));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + ROOM));
}

function lengthOf(cell: TableCell): number {
  if (cell.value === null) return 0;
  return cell.kind === 'date' ? DAY : String(cell.value).length;
}
