import type { Measure } from '@dial/domain/rating/rate-input';
import type { Polarity } from '@dial/domain/target/polarity';
import type { Aggregation } from '@dial/domain/value/actual';

/** What the rules need to know of a row beside its figures and targets, whether from data files or from the database. */
export interface RuleFacts {
  /** The indicator's. */
  readonly id: string;
  /** As it is held: one that is only listed may have a unit no rule knows, or none. */
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly polarity: Polarity;
  readonly measure: Measure | null;
  readonly aggregation: Aggregation | null;
  readonly seasonal: boolean;
  readonly runsEvenly: boolean;
  /** A decimal as text; null where the default rule holds. */
  readonly tolerancePoints: string | null;
  readonly listedOnly: boolean;
  /** Its return is due and has brought no figure yet: see `RateInput`. */
  readonly returnOwed: boolean;
  /** Id of the period that the row reports on; null where it names none. */
  readonly period: string | null;
  /** Id of the edition's quarter, which is meant where the row names no period. */
  readonly quarter: string;
  readonly thresholdsPrinted: boolean;
  /** Ids of the periods from whose start a changed definition holds, as far as the row's edition knows of them. */
  readonly breaks: readonly string[];
}
