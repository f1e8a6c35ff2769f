import { formatExact } from '../value/format-exact.ts';
import type { Unit } from '../value/unit.ts';
import type { Bounds } from './bounds.ts';

/** A target in words: "at least 95%", "at most 10 days", "between 8% and 12%", "10%". */
export function formatBounds(bounds: Bounds, unit: Unit): string {
  const { lower, upper } = bounds;
  if (lower === null) return `at most ${formatExact(upper, unit, 0)}`;
  if (upper === null) return `at least ${formatExact(lower, unit, 0)}`;
  if (lower.eq(upper)) return formatExact(lower, unit, 0);
  return `between ${formatExact(lower, unit, 0)} and ${formatExact(upper, unit, 0)}`;
}
