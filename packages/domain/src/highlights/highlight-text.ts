import { parsePeriod } from '../period/parse-period.ts';
import { enumWords } from '../report/enum-words.ts';
import type { Decimal } from '../value/decimal.ts';
import { decimalOrNull } from '../value/decimal-or-null.ts';
import { formatExact } from '../value/format-exact.ts';
import type { HighlightRow } from './highlight-row.ts';

/**
 * A sentence about a row from its facts alone, in the manner of 001's own highlights (line 166): "No. of Homeless Households … Quarter 3
 * figure (27) is below the quarterly target (53)." A green short of its target is "within target levels" (line 147).
 */
export function highlightText(row: HighlightRow): string {
  const name = row.series === null ? row.title : `${row.title} (${row.series})`;
  const value = decimalOrNull(row.ratedValue);
  const target = decimalOrNull(row.ratedTarget);
  const rag = row.rag === null ? 'not rated' : enumWords(row.rag).toLowerCase();
  if (value === null || target === null) return `${name} is ${rag}.`;
  const show = (figure: Decimal) => formatExact(figure, row.unit, row.decimals ?? 0);
  const figure = `${name} ${figureName(row.ratedPeriod)} (${show(value)})`;
  const asked = `${targetName(row)} (${show(target)})`;
  if (value.eq(target)) return `${figure} is on ${asked}.`;
  const side = value.gt(target) ? 'above' : 'below';
  const short = row.distancePercent?.startsWith('-') ?? false;
  if (row.rag !== 'green') return `${figure} is ${side} the ${asked}.`;
  if (short) return `${figure} is within target levels (${show(target)}).`;
  return `${figure} is ${side} the ${asked}, which is good performance.`;
}

/** "Quarter 3 figure", "year-to-date figure", "2023-24 figure". */
function figureName(period: string | null): string {
  const read = period === null ? null : parsePeriod(period);
  if (read === null || !read.ok) return 'figure';
  const { parts, label } = read.period;
  if (parts.kind === 'quarter') return `Quarter ${parts.quarter} figure`;
  if (parts.kind === 'year-to-date' || parts.kind === 'academic-year-to-date') return 'year-to-date figure';
  return `${label} figure`;
}

function targetName({ targetCadence, ratedPeriod }: HighlightRow): string {
  switch (targetCadence) {
    case 'PERIOD':
      return /^\d{4}-\d{2}-q\d$/.test(ratedPeriod ?? '') ? 'quarterly target' : 'target';
    case 'YEAR_TO_DATE':
      return 'target to date';
    case 'YEAR':
      return 'annual target';
    default:
      return 'target';
  }
}
