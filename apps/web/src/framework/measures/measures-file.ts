import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { Measure } from './measure.ts';
import { REPORTED_BY, reporterWords } from './reporter-words.ts';
import { reportingOf } from './reporting.ts';

interface Line {
  readonly layer: string;
  readonly measure: Measure;
}

/** The shown measures of the framework as a file. */
export function measuresFile(lines: readonly Line[], taken: Taken): TableFile {
  const title = 'Corporate measures';
  return {
    name: 'dial-framework-measures',
    title,
    table: toTable(lines, COLUMNS),
    notes: [
      ...usualNotes('The annual and quarterly corporate measures of the framework', taken),
      REPORTED_BY,
      { name: 'Reported', text: '“None” is a measure that no edition held here reports.' },
    ],
  };
}

const COLUMNS = [
  textColumn('Layer', ({ layer }: Line) => layer),
  countColumn('Number', ({ measure }: Line) => measure.number),
  textColumn('Directorate', ({ measure }: Line) => measure.directorate?.name ?? null),
  textColumn('Question', ({ measure }: Line) => measure.question),
  textColumn('Measure', ({ measure }: Line) => measure.measure),
  textColumn('Reported', ({ measure }: Line) => reportedWords(measure)),
  textColumn('Reported by', ({ measure }: Line) => measure.indicators.map(reporterWords).join('; ') || null),
  textColumn('Note', ({ measure }: Line) => measure.note),
  textColumn('Document', ({ measure }: Line) => measure.source.document),
  countColumn('Line', ({ measure }: Line) => measure.source.line),
];

function reportedWords({ placeholder, indicators }: Measure): string {
  if (placeholder) return 'Placeholder';
  return reportingOf(indicators, null) === 'none' ? 'None' : 'Reported';
}
