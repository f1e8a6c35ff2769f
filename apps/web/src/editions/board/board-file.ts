import { NO_DIRECTORATE_WORDS } from '../../shared/no-directorate.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import { COLUMNS, due } from './board-columns.ts';
import type { BoardRow } from './board-query.ts';

/** How the returns of an edition stand, by directorate, as a file; without the line of all, which a spreadsheet adds up. */
export function boardFile(
  rows: readonly BoardRow[],
  { id, name }: { readonly id: string; readonly name: string },
  taken: Taken,
): TableFile {
  const title = `Returns, ${name}`;
  return {
    name: `dial-${id}-returns-by-directorate`,
    title,
    table: toTable(
      rows.filter(({ counts }) => due(counts) > 0),
      [
        textColumn('Directorate', ({ directorate }: BoardRow) => directorate?.name ?? NO_DIRECTORATE_WORDS),
        ...COLUMNS.map(({ words, count }) => countColumn(words, ({ counts }: BoardRow) => count(counts))),
      ],
    ),
    notes: [
      ...usualNotes(`${title}: how they stand, by directorate`, taken),
      { name: 'Not public', text: 'The edition is under way.' },
    ],
  };
}
