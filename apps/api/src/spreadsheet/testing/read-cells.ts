import type { Cell, Sheet } from '@dial/domain/spreadsheet/sheet';
import { readWorkbook } from '../read-workbook.ts';

/** The sheets of a file that can be read. */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.workbook.sheets;
}

/** The cells of the first sheet by their address. */
export async function readCells(bytes: Uint8Array): Promise<ReadonlyMap<string, Cell>> {
  const [sheet] = await readSheets(bytes);
  return new Map(
    (sheet?.rows ?? []).flatMap(({ number, cells }) =>
      cells.map((cell) => [`${cell.column}${number}`, cell]),
    ),
  );
}
