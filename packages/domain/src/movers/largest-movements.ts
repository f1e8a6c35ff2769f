import Big from 'big.js';
import type { ReportMovement } from '../report/report-content.ts';
import { sortKey } from '../text/sort-key.ts';
import type { Decimal } from '../value/decimal.ts';
import { decimalOrNull } from '../value/decimal-or-null.ts';
import type { Unit } from '../value/unit.ts';

/** A row as its movement shows it. Decimals as strings, in the row's unit. */
export interface MovementRow {
  readonly indicatorId: string;
  readonly title: string;
  readonly unit: Unit;
  readonly movement: ReportMovement;
  /** Signed. */
  readonly movementChange: string | null;
  /** The figure that moved. */
  readonly value: string | null;
}

export interface LargestMovements {
  /** Ids, the largest first, at most three. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

const MOST = 3;
/** Of counts: where either figure is smaller, a few cases more or fewer are many percent. */
const FEWEST = 10;

/**
 * What moved most for better and for worse, by the movement's own comparison: the change in percent of the earlier figure. Left
 * out are counts of fewer than ten, then or now, and what moved from zero, of which no percent can be said. Says nothing about
 * whether a movement is more than noise.
 */
export function largestMovements(rows: readonly MovementRow[]): LargestMovements {
  const most = (wanted: ReportMovement) =>
    rows
      .flatMap((row) => {
        const percent = row.movement === wanted ? percentMoved(row) : null;
        return percent === null ? [] : [{ row, percent, key: `${sortKey(row.title)} ${row.indicatorId}` }];
      })
      .toSorted((a, b) => b.percent.cmp(a.percent) || (a.key < b.key ? -1 : 1))
      .slice(0, MOST)
      .map(({ row }) => row.indicatorId);
  return { better: most('BETTER'), worse: most('WORSE') };
}

/** Without its sign. */
function percentMoved({ unit, movementChange, value }: MovementRow): Decimal | null {
  const change = decimalOrNull(movementChange);
  const now = decimalOrNull(value);
  if (change === null || now === null) return null;
  const before = new Big(now).minus(change);
  if (before.eq(0)) return null;
  if (unit === 'number' && (now.abs().lt(FEWEST) || before.abs().lt(FEWEST))) return null;
  return change.div(before).abs().times(100);
}
