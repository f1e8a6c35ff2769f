import { indicatorName } from '@dial/domain/text/indicator-name';
import { editionName } from '../../shared/edition-name.ts';
import { ROW_COLUMNS } from '../../shared/table-file/row-columns.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import { COMPARED_COLUMNS } from '../compared-columns.ts';
import type { ComparedRow } from '../compared-row.ts';
import type { SideBySide } from './load-side.ts';

/** Indicators side by side as a file: a row each, in the order they stand in. */
export function sideFile({ edition, rows }: Pick<SideBySide, 'edition' | 'rows'>, taken: Taken): TableFile {
  const title = `Indicators compared, ${editionName(edition)}`;
  return {
    name: `dial-${edition.id}-indicators-compared`,
    title,
    table: toTable(rows, COLUMNS),
    notes: [
      ...usualNotes(title, taken),
      { name: 'Order', text: 'As they were chosen. Different measures have no order of merit.' },
      dataNote(edition.id, taken.address.origin),
    ],
  };
}

const COLUMNS = [
  textColumn('Indicator', indicatorName),
  ...COMPARED_COLUMNS,
  ROW_COLUMNS.trend,
  textColumn('Directorate', ({ directorateName }: ComparedRow) => directorateName),
  textColumn('Responsible', ({ owners }: ComparedRow) => owners.join('; ') || null),
  textColumn('Area', ({ areaName }: ComparedRow) => areaName),
];
