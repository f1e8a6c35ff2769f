import type { ObservationStatus } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';

/** What a target is for: one period, the year so far, the whole year, or always. */
export type TargetCadence = 'period' | 'year-to-date' | 'year' | 'standing';
export type TargetForm = 'level' | 'range' | 'change' | 'sentence';
/** What a change is counted in: percent of the baseline, percentage points, or the unit itself. */
export type ChangeUnit = 'percent' | 'points' | 'number';

/** A target as an edition prints it; a row may have several. Numbers are in the indicator's unit. */
export interface Target {
  readonly cadence: TargetCadence;
  readonly form: TargetForm;
  /** Exactly as printed. */
  readonly raw: string;
  /** The level; for a change how much, signed: −0.25 for "0.25% decrease". */
  readonly value: Decimal | null;
  /** The bounds of a range, inclusive; one may be open. */
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly changeBy: ChangeUnit | null;
  /** Period id that a change is counted from. */
  readonly baseline: string | null;
  readonly provisional: boolean;
  readonly status: ObservationStatus;
  /** Period id the target is for; null when it is standing. */
  readonly period: string | null;
  /** For a change, the editor's assumption about its baseline or unit. */
  readonly note: string | null;
}
