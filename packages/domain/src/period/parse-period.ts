import { isIsoDate } from './is-iso-date.ts';
import { makePeriod } from './make-period.ts';
import { APRIL, type Month, type Period } from './period.ts';
import { periodSpan } from './period-span.ts';
import { readPeriodParts } from './read-period-parts.ts';

export type PeriodResult =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly error: string };

/**
 * Reads a period id (design.md, "Periods"): `2023-24`, `2023-24-q3`, `2023-24-h1`, `2023-24-ytd-q3`, `2023-12`, `ay2022-23`,
 * `ay2023-24-ytd-q3`, `ay2022-23-autumn`, `cy2016`, `r12m-2023-12`, `at-2017-03-31`, `2018-20`, `programme-…`.
 * An id that names no possible period (month 13, a fifth quarter, 30 February, a year 2023-25, a year 0) gives an error in words.
 */
export function parsePeriod(id: string, yearStartMonth: Month = APRIL): PeriodResult {
  if (yearStartMonth !== APRIL) return read(id, yearStartMonth);
  const before = known.get(id);
  if (before !== undefined) return before;
  const made = read(id, yearStartMonth);
  if (!made.ok) return made;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(id, made);
  return made;
}

/** Periods that were read before, as the same few hundred are named by every figure. */
const known = new Map<string, PeriodResult>();

/** So that ids that somebody makes up fill no memory: a council's figures name fewer. */
const MOST_KNOWN = 2000;

function read(id: string, yearStartMonth: Month): PeriodResult {
  const read = readPeriodParts(id);
  if (!read.ok) return read;
  const { start, end } = periodSpan(read.parts, yearStartMonth);
  if (!isIsoDate(start) || !isIsoDate(end))
    return { ok: false, error: `${id}: a period lies within the years 1 to 9999` };
  return { ok: true, period: makePeriod(read.parts, yearStartMonth) };
}
