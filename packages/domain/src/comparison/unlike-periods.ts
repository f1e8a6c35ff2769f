import { monthName } from '../period/month-name.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { PeriodParts } from '../period/period.ts';

/** What two figures of one measure are of, where that is not the same stretch of a year. */
export interface UnlikePeriods {
  /** Another part of the year, or another kind of period. */
  readonly differ: 'part' | 'kind';
  /** Each in words: "to Q4". */
  readonly before: string;
  readonly now: string;
}

/**
 * Whether the figures of two periods are of unlike stretches of their years: nine months against twelve, an autumn against a spring.
 * Null where they are alike, whatever the year, and where a period cannot be read.
 *
 * @param before id of the earlier figure's period
 * @param now id of the later figure's
 */
export function unlikePeriods(before: string | null, now: string | null): UnlikePeriods | null {
  const [then, present] = [stretchOf(before), stretchOf(now)];
  if (then === null || present === null) return null;
  const isSame = then.family === present.family && then.part === present.part;
  if (isSame) return null;
  return {
    differ: then.family === present.family ? 'part' : 'kind',
    before: then.words,
    now: present.words,
  };
}

interface Stretch {
  readonly family: string;
  /** Which one of its family, whatever the year. */
  readonly part: string;
  readonly words: string;
}

function stretchOf(id: string | null): Stretch | null {
  const read = id === null ? null : parsePeriod(id);
  return read?.ok ? placed(read.period.parts) : null;
}

function placed(parts: PeriodParts): Stretch {
  const one = (part: string | number, words: string): Stretch => ({
    ...{ family: parts.kind, part: String(part), words },
  });
  switch (parts.kind) {
    // The year to the end of Q4 is the year, and the first half the year to the end of Q2.
    case 'financial-year':
      return { family: 'year-to-date', part: '4', words: 'the whole year' };
    case 'year-to-date':
      return one(parts.quarter, `to Q${parts.quarter}`);
    case 'half-year':
      return parts.half === 1
        ? { family: 'year-to-date', part: '2', words: 'the first half' }
        : one(2, 'the second half');
    case 'quarter':
      return one(parts.quarter, `Q${parts.quarter}`);
    case 'month':
      return one(parts.month, monthName(parts.month));
    case 'term':
      return one(parts.term, `the ${parts.term} term`);
    case 'academic-year-to-date':
      return one(parts.quarter, `the academic year to Q${parts.quarter}`);
    case 'academic-year':
      return one('', 'an academic year');
    case 'calendar-year':
      return one('', 'a calendar year');
    case 'rolling-12-months':
      return one('', 'twelve months');
    case 'as-at':
      return one('', 'a single day');
    case 'several-years':
      return one(parts.lastYear - parts.year, 'several years');
    case 'programme':
      return one(parts.name, 'a programme');
  }
}
