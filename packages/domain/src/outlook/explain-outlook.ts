import type { Period } from '../period/period.ts';
import type { Rag } from '../rating/rating.ts';
import type { Decimal } from '../value/decimal.ts';
import { formatValue } from '../value/format-value.ts';
import type { Unit } from '../value/unit.ts';
import type { Forecast } from './forecast.ts';

interface Shown {
  readonly unit: Unit;
  readonly decimals: number | null;
}

/** An outlook in words: the expected figure and its range, what both rest on, and the rating that it would have. */
export function explainOutlook(
  { unit, decimals }: Shown,
  year: Period,
  forecast: Forecast,
  rag: Rag | null,
): string {
  const { value, lower, upper, range, method, from } = forecast;
  const places = placesWorthwhile(decimals ?? 0, upper.minus(lower));
  const show = (figure: Decimal) => formatValue(figure, unit, places);
  const isRange = !lower.eq(upper);
  const often = range === 'nine-of-ten' ? 'nine times in ten ' : '';
  const between = isRange ? `, ${often}between ${show(lower)} and ${show(upper)}` : '';
  const sentences = [
    `${year.label} is expected to end at ${show(value)}${between}, ${method}.`,
    isRange
      ? `The range comes from how ${from} differed.`
      : `No range can be told, as ${from} did not differ.`,
  ];
  if (rag !== null) sentences.push(`Against the target that would be ${rag}.`);
  return sentences.join(' ');
}

/** So many that the last one is not far below a hundredth of the range: no pence where thousands of pounds are not known. */
function placesWorthwhile(decimals: number, width: Decimal): number {
  let places = decimals;
  while (places > 0 && width.times(10 ** places).gt(100)) places -= 1;
  return places;
}
