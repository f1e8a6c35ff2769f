import { type EditionQuarter, editionQuarter } from './edition-quarter.ts';
import { makePeriod } from './make-period.ts';
import { APRIL, type Month, type Period, type QuarterNumber } from './period.ts';
import { yearName } from './year-name.ts';

export interface NextQuarter {
  readonly financialYear: string;
  readonly quarter: QuarterNumber;
  /** Of the period, and of the edition that reports on it. */
  readonly id: string;
  readonly period: Period;
}

/**
 * The quarter after an edition's: 2023-24 Q4 is followed by 2024-25 Q1.
 *
 * @throws RangeError where there is no such quarter
 */
export function nextQuarter(edition: EditionQuarter, yearStartMonth: Month = APRIL): NextQuarter {
  const now = editionQuarter(edition, yearStartMonth);
  const last = now.quarter === 4;
  const year = last ? now.year + 1 : now.year;
  const quarter: QuarterNumber = last ? 1 : now.quarter === 1 ? 2 : now.quarter === 2 ? 3 : 4;
  const period = makePeriod({ kind: 'quarter', year, quarter }, yearStartMonth);
  return { financialYear: yearName(year), quarter, id: period.id, period };
}
