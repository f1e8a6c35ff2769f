import { parseDecimal } from '@dial/domain/value/parse-decimal';
import { roundDecimal } from '@dial/domain/value/round-decimal';
import type { Row } from '../loading/row.ts';

/** Decimals that the API gives a distance with. */
const PLACES = 6;

/**
 * Whether the distance is counted from the latest figure. A rating may stand on the year to date or another period, and then
 * the two figures shown beside it do not explain it: the row has to say so. True where nothing can be checked.
 */
export function ratedOnLatest(row: Pick<Row, 'latest' | 'ratedTarget' | 'distancePercent'>): boolean {
  const [latest, target, distance] = [row.latest, row.ratedTarget, row.distancePercent].map(decimal);
  if (!target || !distance || target.eq(0)) return true;
  if (!latest) return false;
  const off = latest.minus(target).abs().div(target.abs()).times(100);
  return roundDecimal(off, PLACES, 'half-away-from-zero').eq(distance.abs());
}

function decimal(text: string | null) {
  const read = text === null ? null : parseDecimal(text);
  return read?.ok ? read.value : null;
}
