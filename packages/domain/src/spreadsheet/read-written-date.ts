import { daysInMonth } from '../period/days-in-month.ts';
import { formatDate } from '../period/format-date.ts';
import { isoDate } from '../period/iso-date.ts';
import { monthName } from '../period/month-name.ts';
import type { CellReading } from './cell-reading.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase());

/**
 * A date that somebody wrote: "2024-05-31", "31/05/2024", "31.5.24", "31 May 2024", "31-May-24", "31st May 2024". The day
 * comes first, as in Britain; where it could be read the other way round, a notice says how it was read. Two digits of a
 * year are of this century. The error of a text that is no date, or no day of the calendar, is a sentence.
 */
export function readWrittenDate(text: string): CellReading<string> {
  const parts = written(text.trim());
  if (parts === null) {
    return {
      ok: false,
      error: `"${text}" is not a date with a day, a month and a year. Type it as 31/05/2024.`,
    };
  }
  const { year, month, day } = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return {
      ok: false,
      error: `"${text}" is no day of the calendar. The day comes first, as in 31/05/2024.`,
    };
  }
  const iso = isoDate(year, month, day);
  const eitherWay = parts.inDigits && day <= 12 && day !== month;
  return { ok: true, value: iso, notices: eitherWay ? [`${text} is read as ${formatDate(iso)}.`] : [] };
}

interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Day and month stand in digits, day first. */
  readonly inDigits: boolean;
}

function written(text: string): WrittenDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text);
  if (iso !== null)
    return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), inDigits: false };
  const digits = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (digits !== null)
    return { year: yearOf(digits[4]), month: Number(digits[3]), day: Number(digits[1]), inDigits: true };
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i.exec(text);
  if (words === null) return null;
  const month = monthOf(words[2] ?? '');
  return month === 0 ? null : { year: yearOf(words[3]), month, day: Number(words[1]), inDigits: false };
}

function yearOf(digits = ''): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1 to 12 of an English month's name or its beginning of three letters or more ("Sept"); 0 for another word. */
export function monthOf(word: string): number {
  const lower = word.toLowerCase();
  if (!MONTHS.includes(lower.slice(0, 3))) return 0;
  return LONG_MONTHS.findIndex((name) => name.startsWith(lower)) + 1;
}
