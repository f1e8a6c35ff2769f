import { formatPercent } from '@dial/domain/rating/format-percent';
import type { Decimal } from '@dial/domain/value/decimal';
import { formatValue } from '@dial/domain/value/format-value';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import { roundDecimal } from '@dial/domain/value/round-decimal';

export interface DistanceWords {
  /** "−13.0%", "+5.3%". */
  readonly figure: string;
  readonly meaning: string;
}

/** The default rule's limits: a distance must not read like one that it is not equal to. */
const LIMITS = ['0', '-5', '-10'].flatMap((text) => {
  const read = parseDecimal(text);
  return read.ok ? [read.value] : [];
});

/** The distance from target as the API gives it, negative where the target is missed; null where it is no number. */
export function distanceWords(distancePercent: string): DistanceWords | null {
  const read = parseDecimal(distancePercent);
  if (!read.ok) return null;
  const { value } = read;
  if (value.eq(0)) return { figure: formatValue(value, '%', 1), meaning: 'on target' };
  const short = value.lt(0);
  return {
    figure: `${short ? '' : '+'}${figure(value)}`,
    meaning: short ? 'short' : 'better',
  };
}

function figure(value: Decimal): string {
  const rounded = roundDecimal(value, 1, 'half-away-from-zero');
  const misleads = LIMITS.some((limit) => rounded.eq(limit) && !value.eq(limit));
  return misleads ? formatPercent(value, LIMITS) : formatValue(value, '%', 1);
}
