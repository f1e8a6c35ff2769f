import { formatDate } from '../period/format-date.ts';
import { formatExact } from '../value/format-exact.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import { enumWords } from './enum-words.ts';
import type { ReportContent, ReportFigure } from './report-content.ts';

/** A row's figure as a reader sees it: "98.3%", "98.3% (provisional)", "Awaited, expected 31 Aug 2024". */
export function figureWords(
  { unit, decimals }: Pick<ReportContent, 'unit' | 'decimals'>,
  { value, status, expected }: ReportFigure,
): string {
  // What is expected is a date in a return, and as printed in a document: "late 2024".
  if (value === null)
    return `${enumWords(status)}${expected === null ? '' : `, expected ${formatDate(expected)}`}`;
  const read = parseDecimal(value);
  const figure = read.ok ? formatExact(read.value, unit ?? 'number', decimals ?? 0) : value;
  return status === 'FINAL' ? figure : `${figure} (${enumWords(status).toLowerCase()})`;
}
