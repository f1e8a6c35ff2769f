import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { NamedDocument } from './documents-of.ts';
import { figuresWords } from './figures-words.ts';
import type { MeasureRow } from './measure-row.ts';

/** The shown measures through time as a file, with what carries each in every document, oldest first. */
export function measuresFile(
  measures: readonly MeasureRow[],
  documents: readonly NamedDocument[],
  taken: Taken,
): TableFile {
  return {
    name: 'dial-measures-through-time',
    title: 'Measures through time',
    table: toTable(measures, [
      textColumn('Measure', ({ title }: MeasureRow) => title),
      textColumn('Figures', figuresWords),
      ...documents.map(({ id, title }) =>
        textColumn(title, ({ members }: MeasureRow) => carriers(members, id) || null),
      ),
    ]),
    notes: [
      ...usualNotes('Measures that several documents carry, under the name each gives them', taken),
      {
        name: 'Figures',
        text: 'Whether figures of the measure may be compared from document to document: by the two that compare best.',
      },
      ...documents.map(({ id, title }) => ({ name: title, text: `The document ${id}` })),
    ],
  };
}

/** "Trees planted (line 12)". */
function carriers(members: MeasureRow['members'], document: string): string {
  return members
    .filter(({ source }) => source.document === document)
    .map(({ title, source }) => (source.line === null ? title : `${title} (line ${source.line})`))
    .join('; ');
}
