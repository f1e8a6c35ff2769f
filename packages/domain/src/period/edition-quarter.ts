import { parsePeriod } from './parse-period.ts';
import { APRIL, type Month, type PeriodParts, type QuarterNumber } from './period.ts';

/** The quarter that an edition reports on: "2023-24" and 3. */
export interface EditionQuarter {
  readonly financialYear: string;
  readonly quarter: number;
}

/** A quarter with its first and last day, ISO dates. */
export interface DatedQuarter {
  readonly year: number;
  readonly quarter: QuarterNumber;
  readonly start: string;
  readonly end: string;
}

/**
 * An edition's quarter with its dates.
 *
 * @throws RangeError where there is no such quarter; editions are checked when they are made
 */
export function editionQuarter(edition: EditionQuarter, yearStartMonth: Month = APRIL): DatedQuarter {
  const read = parsePeriod(`${edition.financialYear}-q${edition.quarter}`, yearStartMonth);
  if (!read.ok) throw new RangeError(read.error);
  const { start, end } = read.period;
  const parts: PeriodParts = read.period.parts;
  if (parts.kind !== 'quarter' || start === null || end === null)
    throw new RangeError(`${read.period.id} is no quarter`);
  return { year: parts.year, quarter: parts.quarter, start, end };
}
