import { indicatorName } from '@dial/domain/text/indicator-name';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import { isMissing } from './is-missing.ts';
import type { ListedRow } from './targets-query.ts';

/** The targets of an edition's indicators as a file, those that have none first, as on the screen. */
export function targetsFile(
  rows: readonly ListedRow[],
  { id, name }: { readonly id: string; readonly name: string },
  taken: Taken,
): TableFile {
  const title = `Targets, ${name}`;
  return {
    name: `dial-${id}-targets`,
    title,
    table: toTable(rows, COLUMNS),
    notes: [
      ...usualNotes(`${title}: the target that each indicator’s row shows`, taken),
      { name: 'Has a target', text: 'Whether there is one that it can be rated on.' },
    ],
  };
}

const COLUMNS = [
  textColumn('Area', ({ areaName }: ListedRow) => areaName),
  textColumn('Indicator', indicatorName),
  textColumn('Unit', ({ unit }: ListedRow) => unit),
  textColumn('Has a target', (row: ListedRow) => (isMissing(row) ? 'no' : 'yes')),
  textColumn('Target', ({ targetRaw }: ListedRow) => targetRaw),
];
