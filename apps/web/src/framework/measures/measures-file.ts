import { indicatorName } from '@dial/domain/text/indicator-name';
import { editionName } from '../../shared/edition-name.ts';
import { RAG_WORDS } from '../../shared/rag.ts';
import type { TableFile } from '../../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { Measure } from './measure.ts';
import { latestReport, type ReportedIndicator, reportingOf } from './reporting.ts';

interface Line {
  readonly layer: string;
  readonly measure: Measure;
}

/** The shown measures of the framework as a file. */
export function measuresFile(lines: readonly Line[], address: URL, now: Date): TableFile {
  const title = 'Corporate measures';
  return {
    name: 'dial-framework-measures',
    title,
    table: toTable(lines, COLUMNS),
    notes: [
      ...usualNotes('The annual and quarterly corporate measures of the framework', address.href, now),
      {
        name: 'Reported by',
        text: 'The indicators that report the measure, each with the newest edition that has figures of it and the rating shown there. “None” is a measure that no edition held here reports.',
      },
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

/** "Decent streets, 2023-24 Q3: Green". */
function reporterWords(indicator: ReportedIndicator): string {
  const report = latestReport(indicator);
  const name = indicatorName(indicator);
  if (report === null) return name;
  const rating = report.rating.rag === null ? 'not rated' : RAG_WORDS[report.rating.rag];
  return `${name}, ${editionName(report.edition)}: ${report.listedOnly ? 'only listed' : rating}`;
}
