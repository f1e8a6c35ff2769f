import { daysInMonth } from './days-in-month.ts';
import { monthName } from './month-name.ts';
import type { Month, PeriodParts, QuarterNumber, Term } from './period.ts';
import { yearName } from './year-name.ts';

export type PeriodPartsResult =
  | { readonly ok: true; readonly parts: PeriodParts }
  | { readonly ok: false; readonly error: string };

/** Longest span that `2018-20` may name; a longer one is taken for a typing error such as month 13. */
const MOST_YEARS = 10;

const found = (parts: PeriodParts): PeriodPartsResult => ({ ok: true, parts });
const wrong = (error: string): PeriodPartsResult => ({ ok: false, error });

/** Reads a period id; the error says what is wrong with it. `parsePeriod` adds label, dates and sort key. */
export function readPeriodParts(id: string): PeriodPartsResult {
  const programme = /^programme-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id)?.[1];
  if (programme !== undefined) return found({ kind: 'programme', name: programme });

  const date = /^at-(\d{4})-(\d{2})-(\d{2})$/.exec(id);
  if (date) return readAsAt(id, Number(date[1]), Number(date[2]), Number(date[3]));

  const rolling = /^r12m-(\d{4})-(\d{2})$/.exec(id);
  if (rolling) {
    const month = readMonth(rolling[2]);
    if (month === null) return wrong(`${id}: there is no month ${rolling[2]}`);
    return found({ kind: 'rolling-12-months', year: Number(rolling[1]), month });
  }

  const calendar = /^cy(\d{4})$/.exec(id)?.[1];
  if (calendar !== undefined) return found({ kind: 'calendar-year', year: Number(calendar) });

  const [, academic, firstYear, second, part] = /^(ay)?(\d{4})-(\d{2})(?:-(.+))?$/.exec(id) ?? [];
  if (firstYear === undefined || second === undefined) return wrong(`"${id}" is not a period id`);
  const year = Number(firstYear);
  const follows = yearName(year).endsWith(`-${second}`);
  if (academic === undefined && part === undefined && !follows) return readMonthOrYears(id, year, second);
  if (!follows) return wrong(`${id}: a year that starts in ${year} is written ${yearName(year)}`);
  return academic === undefined ? readFinancial(id, year, part) : readAcademic(id, year, part);
}

function readFinancial(id: string, year: number, part: string | undefined): PeriodPartsResult {
  if (part === undefined) return found({ kind: 'financial-year', year });
  const [, word, number] = /^(q|h|ytd-q)(\d+)$/.exec(part) ?? [];
  if (word === 'h') {
    if (number === '1') return found({ kind: 'half-year', year, half: 1 });
    if (number === '2') return found({ kind: 'half-year', year, half: 2 });
    return wrong(`${id}: a year has halves 1 and 2, not ${number}`);
  }
  if (word === undefined) return wrong(`${id}: "${part}" is no part of a financial year`);
  const quarter = readQuarter(number);
  if (quarter === null) return wrong(`${id}: a year has quarters 1 to 4, not ${number}`);
  return found({ kind: word === 'q' ? 'quarter' : 'year-to-date', year, quarter });
}

function readAcademic(id: string, year: number, part: string | undefined): PeriodPartsResult {
  if (part === undefined) return found({ kind: 'academic-year', year });
  const term = (['autumn', 'spring', 'summer'] satisfies Term[]).find((name) => name === part);
  if (term !== undefined) return found({ kind: 'term', year, term });
  const number = /^ytd-q(\d+)$/.exec(part)?.[1];
  if (number === undefined) return wrong(`${id}: "${part}" is no part of an academic year`);
  const quarter = readQuarter(number);
  if (quarter === null) return wrong(`${id}: a year has quarters 1 to 4, not ${number}`);
  return found({ kind: 'academic-year-to-date', year, quarter });
}

/**
 * Four digits and two: a month where the two are 01 to 12, else several years. A financial year was recognised before, so
 * the months that look like one (`2011-12`) cannot be written, nor several years that look like a month (`2008-10`).
 */
function readMonthOrYears(id: string, year: number, second: string): PeriodPartsResult {
  const month = readMonth(second);
  if (month !== null) return found({ kind: 'month', year, month });
  const span = (Number(second) - (year % 100) + 100) % 100;
  if (span >= 2 && span < MOST_YEARS) return found({ kind: 'several-years', year, lastYear: year + span });
  return wrong(`${id} is no month (01 to 12), no financial year and no span of up to ${MOST_YEARS} years`);
}

function readAsAt(id: string, year: number, month: number, day: number): PeriodPartsResult {
  if (month < 1 || month > 12) return wrong(`${id}: there is no month ${month}`);
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return wrong(`${id}: ${monthName(month)} ${year} has ${days} days`);
  return found({ kind: 'as-at', date: id.slice('at-'.length) });
}

function readQuarter(text: string | undefined): QuarterNumber | null {
  return ([1, 2, 3, 4] satisfies QuarterNumber[]).find((quarter) => String(quarter) === text) ?? null;
}

function readMonth(text: string | undefined): Month | null {
  const months: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return months.find((month) => String(month).padStart(2, '0') === text) ?? null;
}
