import { formatExact } from '../value/format-exact.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import type { ReportFigure } from './report-content.ts';

/** "59 of 186"; null where the numerator or the denominator is not given. */
export function partsWords({ numerator, denominator }: ReportFigure): string | null {
  return numerator === null || denominator === null ? null : `${plain(numerator)} of ${plain(denominator)}`;
}

function plain(part: string): string {
  const read = parseDecimal(part);
  return read.ok ? formatExact(read.value, 'number', 0) : part;
}
