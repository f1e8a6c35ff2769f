import type { Decimal } from '../value/decimal.ts';
import { roundDecimal } from '../value/round-decimal.ts';
import type { Forecast } from './forecast.ts';

/** Whether a rounded figure stands to the target as the exact one does. */
type Tells = (figure: Decimal, rounded: Decimal) => boolean;

/** Enough to tell a figure from a bound that it misses. */
const MOST_PLACES = 6;

/**
 * Decimals with which an expected figure and its range are said, in sentences and charts alike: as many as the range makes worthwhile,
 * and more where a rounded figure would be read as met, or missed, and is not.
 *
 * @param decimals of the indicator; null where none are stated
 */
export function outlookPlaces(
  { value, lower, upper }: Pick<Forecast, 'value' | 'lower' | 'upper'>,
  decimals: number | null,
  tells: Tells,
): number {
  return placesThatTell(placesWorthwhile(decimals ?? 0, upper.minus(lower)), [value, lower, upper], tells);
}

/** More where a rounded figure would be read as met, or missed, and is not. */
function placesThatTell(least: number, figures: readonly Decimal[], tells: Tells): number {
  const isTold = (figure: Decimal, places: number) =>
    tells(figure, roundDecimal(figure, places, 'half-away-from-zero'));
  let places = least;
  while (places < MOST_PLACES && !figures.every((figure) => isTold(figure, places))) places += 1;
  return places;
}

/** So many that the last one is not far below a hundredth of the range: no pence where thousands of pounds are not known. */
function placesWorthwhile(decimals: number, width: Decimal): number {
  let places = decimals;
  while (places > 0 && width.times(10 ** places).gt(100)) places -= 1;
  return places;
}
