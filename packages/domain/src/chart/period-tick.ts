import { formatDate } from '../period/format-date.ts';
import { monthName } from '../period/month-name.ts';
import type { Period } from '../period/period.ts';
import { yearName } from '../period/year-name.ts';

/** A period in two short lines under the axis: "Q3" over "2023-24". The second may be empty. */
export function periodTick({ parts, label, end }: Period): readonly [string, string] {
  switch (parts.kind) {
    case 'quarter':
      return [`Q${parts.quarter}`, yearName(parts.year)];
    case 'half-year':
      return [`Half ${parts.half}`, yearName(parts.year)];
    case 'year-to-date':
      return [`To Q${parts.quarter}`, yearName(parts.year)];
    case 'month':
      return [monthName(parts.month), String(parts.year)];
    case 'term':
      return [`${parts.term.slice(0, 1).toUpperCase()}${parts.term.slice(1)}`, yearName(parts.year)];
    case 'rolling-12-months':
      return [`To ${monthName(parts.month)}`, String(parts.year)];
    case 'academic-year-to-date':
      return dayAndYear('To ', end ?? '', label);
    case 'as-at':
      return dayAndYear('', parts.date, label);
    case 'several-years':
      return [`${parts.year} to`, String(parts.lastYear)];
    case 'programme':
      return inHalves(label);
    case 'calendar-year':
      return [String(parts.year), ''];
    case 'financial-year':
    case 'academic-year':
      return [yearName(parts.year), ''];
  }
}

function dayAndYear(before: string, iso: string, label: string): readonly [string, string] {
  const [, day, year] = /^(.+) (\d{4})$/.exec(formatDate(iso)) ?? [];
  return day !== undefined && year !== undefined ? [`${before}${day}`, year] : [label, ''];
}

/** "Troubled families" over "phase 1": broken at the space nearest the middle. */
function inHalves(text: string): readonly [string, string] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return middle === undefined ? [text, ''] : [text.slice(0, middle), text.slice(middle + 1)];
}
