import type { Frequency } from '../period/frequency.ts';
import type { Rag, UnratedReason } from '../rating/rating.ts';
import type { Unit } from '../value/unit.ts';

/** The words of the API's enums, as they are stored. */
export type ReportStatus =
  | 'FINAL'
  | 'PROVISIONAL'
  | 'REVISED'
  | 'AWAITED'
  | 'NOT_DUE'
  | 'NOT_AVAILABLE'
  | 'NOT_APPLICABLE'
  | 'NOT_SET'
  | 'BLANK'
  | 'SUPPRESSED'
  | 'UNCERTAIN';
export type ReportMovement = 'BETTER' | 'WORSE' | 'SAME' | 'NOT_COMPARABLE';
export type ReportCadence = 'PERIOD' | 'YEAR_TO_DATE' | 'YEAR' | 'STANDING';
type ReportForm = 'LEVEL' | 'RANGE' | 'CHANGE' | 'SENTENCE';

export interface ReportFigure {
  /** An exact decimal in the row's unit; null where none can be read. */
  readonly value: string | null;
  /** Exactly as printed or entered. */
  readonly raw: string;
  readonly status: ReportStatus;
  readonly expected: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
}

export interface ReportTarget {
  readonly cadence: ReportCadence;
  readonly form: ReportForm;
  readonly raw: string;
  /** Period id; null when it is standing. */
  readonly period: string | null;
  readonly provisional: boolean;
}

interface ReportResponsibility {
  /** Names, as shown. */
  readonly directorate: string | null;
  readonly service: string | null;
  readonly reportingOfficers: readonly string[];
  readonly authorisingManagers: readonly string[];
  readonly director: string | null;
}

/** A rating that people set beside the computed one. */
export interface ReportOverride {
  readonly rag: Rag;
  readonly reason: string;
  /** Names of those who proposed and approved it. */
  readonly author: string;
  readonly approver: string;
  /** ISO date: the last day on which it holds. */
  readonly expiresOn: string;
}

export interface ReportCommentary {
  readonly authors: readonly string[];
  /** ISO date; null where none is given. */
  readonly date: string | null;
  readonly text: string;
}

/**
 * What an edition's row shows, as one version of it is kept: JSON-safe, decimals as strings, so that an edition can be shown as it
 * stood without any other table.
 */
export interface ReportContent {
  readonly title: string;
  readonly series: string | null;
  /** Null only for a row that is merely listed and whose unit nothing prints. */
  readonly unit: Unit | null;
  readonly decimals: number | null;
  readonly area: { readonly id: string; readonly name: string };
  readonly position: number;
  /** Shown and never counted. */
  readonly listedOnly: boolean;
  readonly frequency: Frequency | null;
  /** Period id; null where the row reports on none. */
  readonly period: string | null;
  readonly periodLabel: string | null;
  readonly responsibility: ReportResponsibility;
  readonly actual: ReportFigure | null;
  readonly yearToDate: ReportFigure | null;
  readonly targets: readonly ReportTarget[];
  readonly publishedRag: Rag | null;
  readonly computedRag: Rag | null;
  /** What readers are shown. */
  readonly rag: Rag | null;
  readonly unratedReason: UnratedReason | null;
  readonly explanation: string;
  readonly ruleVersion: string;
  readonly ratedValue: string | null;
  readonly ratedTarget: string | null;
  readonly distancePercent: string | null;
  readonly movement: ReportMovement;
  /** Label of the period compared with. */
  readonly movementComparedWith: string | null;
  /** A signed decimal in the row's unit. */
  readonly movementChange: string | null;
  readonly override: ReportOverride | null;
  readonly commentary: readonly ReportCommentary[];
}
