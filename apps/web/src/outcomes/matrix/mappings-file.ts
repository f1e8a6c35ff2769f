import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { type FileColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import { STATUS_WORDS, STRENGTH_WORDS } from '../mapping/mapping-words.ts';
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from './matrix-model.ts';
import { shownCell } from './shown-matrix.ts';

interface Line {
  readonly row: MatrixRow;
  /** Null for a measure that serves no outcome. */
  readonly mapped: { readonly column: MatrixColumn; readonly cell: MatrixCell } | null;
}

/** The shown matrix as a file: a row for each mapping, and one for each measure that serves no outcome. */
export function mappingsFile(
  { rows, columns, cellAt }: Matrix,
  onlyAgreed: boolean,
  edition: { readonly id: string; readonly name: string },
  taken: Taken,
): TableFile {
  const title = `Measures by outcome, ${edition.name}`;
  const lines = rows.flatMap((row): Line[] => {
    const mapped = columns.flatMap((column) => {
      const cell = shownCell(cellAt(row.id, column.id), onlyAgreed);
      return cell === null ? [] : { row, mapped: { column, cell } };
    });
    return mapped.length === 0 ? [{ row, mapped: null }] : mapped;
  });
  return {
    name: `dial-${edition.id}-measures-by-outcome`,
    title,
    table: toTable(lines, COLUMNS),
    notes: [
      ...usualNotes(`${title}: a row for each measure and outcome that it is mapped to`, taken),
      {
        name: 'Mappings',
        text: 'Proposed by rule from the documents or by a person, agreed by an editor. Direct measures the outcome itself; contributing, something that it depends on.',
      },
      dataNote(edition.id, taken.address.origin),
    ],
  };
}

const COLUMNS: readonly FileColumn<Line>[] = [
  textColumn('Measure', ({ row }) => row.name),
  textColumn('Indicator', ({ row }) => row.id),
  textColumn('Strategic priority', ({ mapped }) => mapped?.column.priority ?? null),
  textColumn('Outcome number', ({ mapped }) => mapped?.column.number ?? null),
  textColumn('Outcome', ({ mapped }) => mapped?.column.name ?? null),
  textColumn('Mapping', ({ mapped }) => (mapped === null ? 'None' : STATUS_WORDS[mapped.cell.status])),
  textColumn('Strength', ({ mapped }) => (mapped === null ? null : STRENGTH_WORDS[mapped.cell.strength])),
];
