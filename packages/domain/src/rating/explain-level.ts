import type { Bounds } from '../target/bounds.ts';
import { formatBounds } from '../target/format-bounds.ts';
import { type Position, position } from '../target/position.ts';
import { formatDifference } from '../value/format-difference.ts';
import { formatExact } from '../value/format-exact.ts';
import type { Unit } from '../value/unit.ts';
import type { Comparison } from './basis.ts';
import { formatPercent } from './format-percent.ts';
import type { Rag } from './rating.ts';
import type { Tolerance } from './tolerance.ts';

export interface LevelCase {
  readonly unit: Unit;
  readonly decimals: number;
  readonly comparison: Comparison;
  readonly bounds: Bounds;
  readonly tolerance: Tolerance;
  readonly rag: Rag;
}

/** "14.1 days (2016-17) against a target of at most 10 days: 41% over, more than 10% off, so red." */
export function explainLevel(level: LevelCase): string {
  const { unit, decimals, comparison, bounds, rag } = level;
  const value = `${formatExact(comparison.value, unit, decimals)} (${comparison.valuePeriod.label})`;
  const set = comparison.targetPeriod === null ? '' : ` for ${comparison.targetPeriod.label}`;
  const place = position(comparison.value, bounds);
  const verdict = place.side === 'met' ? 'met' : `${miss(level, place)}, ${limit(level, place)}`;
  return `${value} against a target of ${formatBounds(bounds, unit)}${set}: ${verdict}, so ${rag}.`;
}

function miss({ unit, bounds, tolerance }: LevelCase, { side, bound, shortfall }: Position): string {
  const twoSided = bounds.lower !== null && bounds.upper !== null;
  const inPercent = tolerance.kind === 'percent-of-target';
  const limits = [tolerance.green, ...(tolerance.amber === null ? [] : [tolerance.amber])];
  const amount = inPercent
    ? formatPercent(shortfall.times(100).div(bound.abs()), limits)
    : formatDifference(shortfall, unit);
  if (twoSided) return `${amount} ${side}`;
  if (side === 'above') return `${amount} over`;
  return `short by ${amount}${inPercent ? ' of the target' : ''}`;
}

function limit({ unit, tolerance, rag }: LevelCase, { side }: Position): string {
  const { kind, green, amber } = tolerance;
  const counted = rag === 'green' ? green : (amber ?? green);
  const noAmber = rag === 'red' && amber === null ? ', with no amber band' : '';
  if (kind === 'thresholds') {
    const starts = `where ${counted === green ? 'green' : 'amber'} starts`;
    const relation = side === 'below' ? ['at least', 'below'] : ['at most', 'above'];
    return `${rag === 'red' ? relation[1] : relation[0]} ${formatExact(counted, unit, 0)}, ${starts}${noAmber}`;
  }
  const allowed =
    kind === 'points' ? `the ${formatDifference(counted, unit)} allowed` : formatPercent(counted, []);
  const off = kind === 'points' ? '' : ' off';
  return rag === 'red' ? `more than ${allowed}${off}${noAmber}` : `within ${allowed}`;
}
