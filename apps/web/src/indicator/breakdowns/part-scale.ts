import { parseDecimal } from '@dial/domain/value/parse-decimal';
import type { BreakdownGroup } from './breakdown-group.ts';

/** Where the figures of a group lie on one line from none to `end`; positions are percentages of its length. */
export interface PartScale {
  readonly end: string;
  readonly at: (value: string | null) => number | null;
}

/**
 * A scale from nought for a picture that only stands beside the figures. Null where there is nothing to draw: fewer than two marks,
 * or a negative figure, which a bar from nought cannot show.
 */
export function partScale({ basis, whole, entries }: BreakdownGroup): PartScale | null {
  const line = basis === 'RATE' ? [whole] : [];
  const values = [...entries.map(({ value }) => value), ...line].flatMap(numberOf);
  const highest = Math.max(...values);
  if (values.length < 2 || Math.min(...values) < 0 || highest === 0) return null;
  const end = niceEnd(highest);
  return {
    end: String(end),
    at: (value) => numberOf(value).map((number) => (100 * number) / end)[0] ?? null,
  };
}

/** For a drawing a float is near enough. */
function numberOf(value: string | null): number[] {
  const read = parseDecimal(value ?? '');
  return read.ok ? [read.value.toNumber()] : [];
}

/** The next of 1, 2, 4, 5, 6, 8 or 10 times a power of ten. */
function niceEnd(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 2, 4, 5, 6, 8, 10].find((times) => times * power >= highest) ?? 10;
  return Number((step * power).toPrecision(1));
}
