import { CELL_NAMES, CELLS, type Cell } from '../../shared/proposed/cell-names.ts';
import { numberWords } from '../../shared/proposed/number-words.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import { REPORTED_BY, reporterWords } from '../measures/reporter-words.ts';
import { groupProposed, SECTION_NAMES } from './group-proposed.ts';
import type { Proposed } from './proposed-measure.ts';

type Row = Pick<
  Proposed,
  | Cell
  | 'section'
  | 'outcome'
  | 'number'
  | 'likelyNumber'
  | 'text'
  | 'aspirational'
  | 'notes'
  | 'note'
  | 'indicators'
  | 'source'
>;

/** The shown measures that were proposed for Luton 2040 as a file, in the order of the screen. */
export function proposedFile(measures: readonly Row[], taken: Taken): TableFile {
  const rows = groupProposed(measures).flatMap(({ groups }) => groups.flatMap((group) => group.measures));
  return {
    name: 'dial-framework-proposed-measures',
    title: 'Proposed measures',
    table: toTable(rows, COLUMNS),
    notes: [
      ...usualNotes('Measures proposed for Luton 2040, with every cell that the tables print', taken),
      { name: 'Empty', text: 'None printed.' },
      REPORTED_BY,
    ],
  };
}

const COLUMNS = [
  textColumn('Part', ({ section }: Row) => SECTION_NAMES[section]),
  textColumn('Strategic priority', ({ outcome }: Row) => outcome?.priority.name ?? null),
  textColumn('Outcome', ({ outcome }: Row) => outcome?.name ?? null),
  textColumn('Number', numberWords),
  textColumn('Measure', ({ text }: Row) => text),
  textColumn('Aspiration', ({ aspirational }: Row) => aspirational),
  ...CELLS.map((cell) => textColumn(CELL_NAMES[cell], (measure: Row) => measure[cell])),
  textColumn('Notes', ({ notes }: Row) => notes),
  textColumn('Remark', ({ note }: Row) => note),
  textColumn('Reported by', ({ indicators }: Row) => indicators.map(reporterWords).join('; ') || null),
  textColumn('Document', ({ source }: Row) => source.document),
  countColumn('Line', ({ source }: Row) => source.line),
];
