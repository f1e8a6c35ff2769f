import Big from 'big.js';
import type { Segment, Signal } from '../signal/signal.ts';
import { sortKey } from '../text/sort-key.ts';
import type { Decimal } from '../value/decimal.ts';

/** A series of an edition with what statistical process control says of it. */
export interface SignalRow {
  readonly indicatorId: string;
  readonly title: string;
  readonly signal: Signal;
}

export interface MoversBySignal {
  /** Ids of those whose latest figure is a signal for the better, the strongest first. */
  readonly improved: readonly string[];
  /** Of those whose latest figure is a signal for the worse. */
  readonly concern: readonly string[];
  /** Series with enough figures of one kind, since their definition last changed, to tell signal from noise. */
  readonly longEnough: number;
  /** All series that were looked at. */
  readonly series: number;
}

/**
 * Which series improved and which give concern, by signal alone: the colour has no say. The strongest first: how far the latest
 * figure lies from its mean, in average moving ranges; at the same distance by title.
 */
export function moversBySignal(rows: readonly SignalRow[]): MoversBySignal {
  const told = rows.flatMap(({ indicatorId, title, signal }) => {
    const segment = signal.kind === 'chart' ? signal.segments.at(-1) : undefined;
    return signal.kind === 'chart' && segment !== undefined && signal.variation !== null
      ? [{ indicatorId, variation: signal.variation, strength: strength(segment), key: sortKey(title) }]
      : [];
  });
  const strongest = (wanted: 'improvement' | 'concern') =>
    told
      .filter(({ variation }) => variation === wanted)
      .toSorted((a, b) => b.strength.cmp(a.strength) || compare(a, b))
      .map(({ indicatorId }) => indicatorId);
  return {
    improved: strongest('improvement'),
    concern: strongest('concern'),
    longEnough: told.length,
    series: rows.length,
  };
}

interface Named {
  readonly key: string;
  readonly indicatorId: string;
}

function compare(a: Named, b: Named): number {
  return `${a.key} ${a.indicatorId}` < `${b.key} ${b.indicatorId}` ? -1 : 1;
}

/** Beyond what any series shows: of a process that never moved until its latest figure. */
const NEVER_MOVED = new Big(1_000_000);

function strength({ points, limits }: Segment): Decimal {
  const latest = points.at(-1);
  if (latest === undefined || limits === null) return new Big(0);
  const distance = latest.value.minus(limits.mean).abs();
  if (limits.averageMovingRange.eq(0)) return distance.eq(0) ? distance : NEVER_MOVED;
  return distance.div(limits.averageMovingRange);
}
