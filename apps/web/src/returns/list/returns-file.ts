import { indicatorName } from '@dial/domain/text/indicator-name';
import { editionName } from '../../shared/edition-name.ts';
import { RAG_WORDS, type Rag } from '../../shared/rag.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { dayColumn, figureColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import { STATE_WORDS } from '../return-state.ts';
import { type ReturnRow, saysSomething } from './return-row.ts';

/** The shown returns as a file, in the order of the list; who filed or decided them stays on the screen. */
export function returnsFile(rows: readonly ReturnRow[], list: string, taken: Taken): TableFile {
  const title = `Returns: ${list}`;
  return {
    name: 'dial-returns',
    title,
    table: toTable(rows, COLUMNS),
    notes: [
      ...usualNotes(title, taken),
      { name: 'Not public', text: 'What is filed is a draft until its edition is published.' },
      { name: 'Rating now', text: 'What the rule gives for the filed figure.' },
    ],
  };
}

const ragWords = (rag: Rag | null) => (rag === null ? null : RAG_WORDS[rag]);

const COLUMNS = [
  textColumn('Return', indicatorName),
  textColumn('Edition', ({ edition }: ReturnRow) => editionName(edition)),
  textColumn('Area', ({ area }: ReturnRow) => area),
  textColumn('Directorate', ({ directorate }: ReturnRow) => directorate?.name ?? null),
  textColumn('Service', ({ service }: ReturnRow) => service),
  dayColumn('Due', ({ dueOn }: ReturnRow) => dueOn),
  textColumn('Overdue', ({ overdue }: ReturnRow) => (overdue ? 'yes' : 'no')),
  textColumn('State', ({ state }: ReturnRow) => STATE_WORDS[state]),
  textColumn('Why sent back', ({ state, decided }: ReturnRow) =>
    state === 'SENT_BACK' ? (decided?.reason ?? null) : null,
  ),
  figureColumn('Last figure', ({ lastPeriod, unit, decimals }: ReturnRow) => ({
    value: lastPeriod?.value ?? null,
    unit,
    decimals,
  })),
  textColumn('Last period', ({ lastPeriod }: ReturnRow) => lastPeriod?.period.label ?? null),
  // As it was filed, to its last decimal.
  figureColumn('Filed now', ({ preview, unit }: ReturnRow) => ({ value: preview.value, unit })),
  textColumn('Period', ({ period }: ReturnRow) => period?.label ?? null),
  textColumn('Unit', ({ unit }: ReturnRow) => unit),
  textColumn('Rating now', (row: ReturnRow) => (saysSomething(row) ? ragWords(row.preview.rag) : null)),
  textColumn('Rating before', ({ previousRag }: ReturnRow) => ragWords(previousRag)),
];
