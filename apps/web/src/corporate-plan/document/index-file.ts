import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { IndexedIndicator } from './index-indicators.ts';

/** Every indicator of the plan as a file, with what names it. */
export function indexFile(
  { title, source }: { readonly title: string; readonly source: { readonly document: string } },
  indicators: readonly IndexedIndicator[],
  taken: Taken,
): TableFile {
  return {
    name: 'dial-corporate-plan-indicators',
    title: 'Indicators of the plan',
    table: toTable(indicators, COLUMNS),
    notes: [
      ...usualNotes(`Every indicator of the ${title}`, taken),
      { name: 'Document', text: source.document },
      { name: 'Code', text: 'NI: of the national set. BV: of the best value set.' },
    ],
  };
}

const COLUMNS = [
  textColumn('Code', ({ code }: IndexedIndicator) => code),
  textColumn('Indicator', ({ text }: IndexedIndicator) => text),
  textColumn('Named by', ({ places }: IndexedIndicator) => places.map(({ name }) => name).join('; ') || null),
  textColumn(
    'Through the documents',
    ({ chains }: IndexedIndicator) => chains.map(({ title }) => title).join('; ') || null,
  ),
];
