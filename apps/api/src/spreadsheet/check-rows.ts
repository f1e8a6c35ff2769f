import type { Asker } from '@dial/database/read/reader';
import { checkImport } from '@dial/database/write/imports';
import type { FieldError } from '@dial/database/write/write-result';
import { type FaultyRow, inFileOrder } from '@dial/domain/spreadsheet/read-return-sheet';
import type { SheetProblem } from '@dial/domain/spreadsheet/sheet-problem';
import { placeProblems } from './place-problems.ts';
import type { ReturnsRead } from './read-returns.ts';

type Read = Extract<ReturnsRead, { readonly ok: true }>;

const FIGURES: readonly string[] = ['value', 'numerator', 'denominator'];

/** All that is wrong with a file of which something cannot be read: that, and what the rest could not be submitted for. In the file's order. */
export async function allErrors(
  asker: Asker,
  editionId: string,
  { rows, faulty, errors, sheets }: Read,
): Promise<readonly SheetProblem[]> {
  const unread = new Map(faulty.map((row) => [row.row, row.unread]));
  const found = await checkImport(asker, { editionId, rows: [...rows, ...faulty] });
  const own = found.filter((error) => !followsFrom(error, unread));
  return [...errors, ...placeProblems(own, sheets)].sort(inFileOrder(sheets));
}

/** Whether an error is about a cell that could not be read, or about what such a cell may have said. */
function followsFrom({ field }: FieldError, unread: ReadonlyMap<number, FaultyRow['unread']>): boolean {
  const [, row = '', name = ''] = /^rows\.(\d+)\.(\w+)/.exec(field) ?? [];
  const columns: readonly string[] = unread.get(Number(row)) ?? [];
  if (columns.includes(name) || (columns.includes('status') && name !== 'id')) return true;
  return FIGURES.includes(name) && columns.some((column) => FIGURES.includes(column));
}
