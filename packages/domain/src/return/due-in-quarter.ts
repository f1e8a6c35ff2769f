import { type DatedQuarter, type EditionQuarter, editionQuarter } from '../period/edition-quarter.ts';
import type { Frequency } from '../period/frequency.ts';
import { laterPeriod } from '../period/later-period.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Month, type PeriodParts } from '../period/period.ts';
import { periodAtQuarter } from '../period/period-at-quarter.ts';
import { periodId } from '../period/period-id.ts';
import { periodSpan } from '../period/period-span.ts';
import { termEndedIn } from '../period/term-ended-in.ts';

export interface DueInput {
  /** Id of the period reported on in the last edition; null where it named none. */
  readonly period: string | null;
  readonly frequency: Frequency | null;
  /** The figure for `period` was still awaited in the last edition, so it stays owed once its period has ended. */
  readonly awaited?: boolean;
  /** The edition that is opened. */
  readonly edition: EditionQuarter;
  readonly yearStartMonth?: Month;
}

export interface DuePeriod {
  /** Id of the period that the indicator reports on in the edition. */
  readonly period: string;
  /** Whether a figure is owed for it. */
  readonly due: boolean;
}

/**
 * What an indicator reports on in the next edition. The period keeps its kind. Monthly and quarterly ones are always due, on the
 * period current when the quarter ends. The others fall due in the edition in whose quarter (or before whose end) their next period
 * ends; until then they keep the period last reported on, and nothing is owed. So `2023-24`, named in Q3 before the year was
 * over, is due in Q4, and `ay2022-23` rests until `ay2023-24` has ended. Termly: see `termEndedIn`; an academic year to date
 * becomes the academic year when its summer term ends. Without a frequency the kind of period says how often. A programme ends
 * nowhere: owed at the end of each half-year or year where that is its frequency, never where it is five-yearly.
 *
 * @throws RangeError where the edition has no such quarter, or the id is no period's
 */
export function dueInQuarter({
  period,
  frequency,
  edition,
  awaited = false,
  yearStartMonth = APRIL,
}: DueInput): DuePeriod {
  const quarter = editionQuarter(edition, yearStartMonth);
  const last = period === null ? firstPeriod(frequency, quarter) : readParts(period, yearStartMonth);
  const often = frequency ?? ofKind(last);
  if (often === null) return { period: periodId(last), due: false };
  if (often === 'MONTHLY' || often === 'QUARTERLY') {
    return { period: periodId(periodAtQuarter(last, quarter, yearStartMonth)), due: true };
  }
  const next =
    often === 'TERMLY'
      ? dueByTerm(last, quarter, yearStartMonth)
      : dueByStep(last, STEPS[often], quarter, yearStartMonth);
  const rests = awaited && next.period === period;
  return rests && periodSpan(last, yearStartMonth).end <= quarter.end ? { ...next, due: true } : next;
}

/** Months between two figures. */
const STEPS = { SIX_MONTHLY: 6, ANNUAL: 12, FIVE_YEARLY: 60 } as const;

function dueByStep(last: PeriodParts, months: number, quarter: DatedQuarter, start: Month): DuePeriod {
  if (last.kind === 'programme') {
    return { period: periodId(last), due: (quarter.quarter * 3) % months === 0 };
  }
  const end = (parts: PeriodParts) => periodSpan(parts, start).end;
  let parts: PeriodParts = last;
  let next = laterPeriod(parts, months, start);
  while (next !== null && end(next) <= quarter.end) {
    parts = next;
    next = laterPeriod(parts, months, start);
  }
  // What had ended before the quarter began was owed to an earlier edition.
  const ended = end(parts);
  const due = ended <= quarter.end && (parts !== last || ended >= quarter.start);
  return { period: periodId(parts), due };
}

function dueByTerm(last: PeriodParts, quarter: DatedQuarter, start: Month): DuePeriod {
  const ended = termEndedIn(quarter);
  if (ended === null) return { period: periodId(last), due: false };
  if (last.kind === 'term') return { period: periodId({ kind: 'term', ...ended }), due: true };
  const academic = last.kind === 'academic-year-to-date' || last.kind === 'academic-year';
  if (academic && ended.term === 'summer') {
    return { period: periodId({ kind: 'academic-year', year: ended.year }), due: true };
  }
  const kept: PeriodParts = academic
    ? { kind: 'academic-year-to-date', year: ended.year, quarter: quarter.quarter }
    : last;
  return { period: periodId(periodAtQuarter(kept, quarter, start)), due: true };
}

/** For an indicator whose last edition named no period: the current one of the kind that fits its frequency. */
function firstPeriod(frequency: Frequency | null, { year, quarter }: DatedQuarter): PeriodParts {
  switch (frequency) {
    case 'SIX_MONTHLY':
      return { kind: 'half-year', year, half: quarter <= 2 ? 1 : 2 };
    case 'ANNUAL':
    case 'FIVE_YEARLY':
      return { kind: 'financial-year', year };
    default:
      return { kind: 'quarter', year, quarter };
  }
}

function ofKind({ kind }: PeriodParts): Frequency | null {
  switch (kind) {
    case 'financial-year':
    case 'academic-year':
    case 'calendar-year':
    case 'several-years':
      return 'ANNUAL';
    case 'half-year':
      return 'SIX_MONTHLY';
    case 'term':
      return 'TERMLY';
    case 'programme':
      return null;
    default:
      return 'QUARTERLY';
  }
}

function readParts(id: string, yearStartMonth: Month): PeriodParts {
  const read = parsePeriod(id, yearStartMonth);
  if (!read.ok) throw new RangeError(read.error);
  return read.period.parts;
}
