import type { Month } from '../period/period.ts';
import type { Polarity } from '../target/polarity.ts';
import type { Target, TargetCadence } from '../target/target.ts';
import type { Actual, Aggregation } from '../value/actual.ts';
import type { Unit } from '../value/unit.ts';
import type { Tolerance } from './tolerance.ts';

/**
 * What kind of figure an indicator is: events in a period, a stock at a date, a quotient, an average, a flow of money. The
 * rules go by `aggregation`, since a share of a fixed total adds up (000 line 1056) and a rate may or may not.
 */
export type Measure = 'count' | 'snapshot' | 'share' | 'average' | 'rate' | 'amount';

/** An indicator's own rule about which value meets which target; it goes before the general order. */
export interface BasisOverride {
  /** Period id. */
  readonly valuePeriod: string;
  readonly target: { readonly period: string } | { readonly cadence: TargetCadence };
  /** Said in the explanation. */
  readonly reason: string;
}

/** Everything a rating depends on. */
export interface RateInput {
  readonly unit: Unit;
  /** Places the value is shown with; null shows all it has. */
  readonly decimals: number | null;
  readonly polarity: Polarity;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  /** A document says that the flow or its target is equal each quarter. */
  readonly runsEvenly: boolean;
  /** Id of the period the edition reports on. */
  readonly reportedPeriod: string;
  /** Only listed in an index, without figures. */
  readonly listedOnly: boolean;
  /** The period's figure is owed by a return that is not approved yet. False for what a document reports. */
  readonly returnOwed: boolean;
  /** Whole-borough figures that stand, one a period, earlier ones included. */
  readonly actuals: readonly Actual[];
  /** The row's targets in printed order; those for other periods are left aside. */
  readonly targets: readonly Target[];
  /** Null: the default rule. */
  readonly tolerance: Tolerance | null;
  /** Whether the edition itself prints the thresholds of the default rule, as 000 does and 001 does not. */
  readonly thresholdsPrinted: boolean;
  readonly basis: BasisOverride | null;
  /** Configuration of the council; April unless given. */
  readonly yearStartMonth?: Month;
}
