import type { TableNote } from '@dial/domain/spreadsheet/table';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { editionName } from '../../shared/edition-name.ts';
import { RAG_WORDS } from '../../shared/rag.ts';
import { latestReport, type ReportedIndicator } from './reporting.ts';

/** An indicator that reports a measure, for a file: "Decent streets, 2023-24 Q3: Green". */
export function reporterWords(indicator: ReportedIndicator): string {
  const report = latestReport(indicator);
  const name = indicatorName(indicator);
  if (report === null) return name;
  const rating = report.rating.rag === null ? 'not rated' : RAG_WORDS[report.rating.rag];
  return `${name}, ${editionName(report.edition)}: ${report.listedOnly ? 'only listed' : rating}`;
}

/** What the words mean. */
export const REPORTED_BY: TableNote = {
  name: 'Reported by',
  text: 'The indicators that report the measure, each with the newest edition that has figures of it and the rating shown there.',
};
