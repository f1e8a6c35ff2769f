import type { Cell, Row, Sheet } from '@dial/domain/spreadsheet/sheet';
import { type CellPlace, cellPlace, columnLetters } from './cell-address.ts';
import { isTrue } from './find-parts.ts';
import { type CellContext, makeCell } from './make-cell.ts';
import { builtInFormat, type NumberFormat } from './number-format.ts';
import { readXml } from './read-xml.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

export interface WorksheetContext extends CellContext {
  readonly formats: readonly NumberFormat[];
}

/** A sheet before its merged cells are marked. */
export type WrittenSheet = Pick<Sheet, 'hiddenColumns' | 'rows'> & {
  /** First and last cell of each merged range. */
  readonly merged: readonly (readonly [CellPlace, CellPlace])[];
};

interface CellInHand {
  place: CellPlace;
  type: string;
  style: number;
  value: string | null;
  formula: string | null;
  shared: string | null;
}

const GENERAL = builtInFormat(0);

/** Reads a worksheet part. Cells without anything are left out. @throws UnreadableFile beyond the limits */
export async function readWorksheet(
  name: string,
  xml: string,
  context: WorksheetContext,
): Promise<WrittenSheet> {
  const rows: Row[] = [];
  const hiddenColumns: string[] = [];
  const merged: (readonly [CellPlace, CellPlace])[] = [];
  /** The formulas that other cells of a filled range refer to, as the first cell writes them. */
  const sharedFormulas = new Map<string, string>();
  let row = { number: 0, hidden: false, cells: [] as Cell[] };
  let cell: CellInHand | null = null;
  let lastColumn = 0;
  let into: 'value' | 'formula' | null = null;
  let inPhonetic = false;

  function openCell(attributes: ReadonlyMap<string, string>): void {
    const place = cellPlace(attributes.get('r') ?? '') ?? { column: lastColumn + 1, row: row.number };
    lastColumn = place.column;
    const [type, style] = [attributes.get('t') ?? 'n', Number(attributes.get('s') ?? 0)];
    cell = { place, type, style, value: null, formula: null, shared: null };
  }

  function closeCell(hand: CellInHand): void {
    const { place, type, value, style } = hand;
    if (hand.shared !== null && hand.formula) sharedFormulas.set(hand.shared, hand.formula);
    const formula = hand.shared === null ? hand.formula : (sharedFormulas.get(hand.shared) ?? hand.formula);
    if (value === null && formula === null) return;
    const format = context.formats[style] ?? GENERAL;
    const made = makeCell({ column: columnLetters(place.column), type, value, formula, format }, context);
    if (made.kind === 'empty' && made.formula === null) return;
    if (place.column > WORKBOOK_LIMITS.columns)
      throw new UnreadableFile(
        `The sheet "${name}" has something in column ${made.column}, far right of the template.`,
      );
    row.cells.push(made);
  }

  await readXml(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        const number = Number(attributes.get('r') ?? row.number + 1);
        row = { number, hidden: isTrue(attributes.get('hidden')), cells: [] };
        lastColumn = 0;
      } else if (tag === 'c') openCell(attributes);
      else if (tag === 'col' && isTrue(attributes.get('hidden')))
        hiddenColumns.push(...columnsOf(attributes));
      else if (tag === 'mergeCell') merged.push(...rangeOf(attributes.get('ref') ?? ''));
      else if (tag === 'rPh') inPhonetic = true;
      if (cell === null) return;
      if (tag === 'f') {
        into = 'formula';
        cell.formula = '';
        cell.shared = attributes.get('t') === 'shared' ? (attributes.get('si') ?? null) : null;
      } else if (tag === 'v' || (tag === 't' && !inPhonetic)) {
        into = 'value';
        cell.value ??= '';
      }
    },
    text(part) {
      if (cell === null || into === null) return;
      cell[into] = (cell[into] ?? '') + part;
    },
    close(tag) {
      if (tag === 'v' || tag === 't' || tag === 'f') into = null;
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'c' && cell !== null) {
        closeCell(cell);
        cell = null;
      } else if (tag === 'row' && row.cells.length > 0) {
        rows.push(row);
        if (rows.length > WORKBOOK_LIMITS.rows)
          throw new UnreadableFile(
            `The sheet "${name}" has more than ${WORKBOOK_LIMITS.rows.toLocaleString('en-GB')} rows.`,
          );
      }
    },
  });
  return { hiddenColumns, rows, merged };
}

function columnsOf(attributes: ReadonlyMap<string, string>): string[] {
  const [min, max] = [Number(attributes.get('min')), Number(attributes.get('max'))];
  const last = Math.min(max, WORKBOOK_LIMITS.columns);
  return min >= 1 && last >= min
    ? Array.from({ length: last - min + 1 }, (_, index) => columnLetters(min + index))
    : [];
}

function rangeOf(reference: string): (readonly [CellPlace, CellPlace])[] {
  const [first, last] = reference.split(':').map(cellPlace);
  return first && last ? [[first, last]] : [];
}
