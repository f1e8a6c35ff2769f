import type { Rag } from '../rating/rating.ts';
import type { ReportCadence, ReportMovement } from '../report/report-content.ts';
import type { Unit } from '../value/unit.ts';

/** What highlights are proposed from: a row of an edition. Decimals as strings, in the row's unit. */
export interface HighlightRow {
  readonly indicatorId: string;
  readonly title: string;
  readonly series: string | null;
  readonly unit: Unit;
  readonly decimals: number | null;
  /** As readers are shown it. */
  readonly rag: Rag | null;
  /** The rating in the edition before. */
  readonly previousRag: Rag | null;
  /** The figure that was rated, with the id of its period, and the level asked for. Null where nothing was compared. */
  readonly ratedValue: string | null;
  readonly ratedPeriod: string | null;
  readonly ratedTarget: string | null;
  /** What the target that was met or missed is for; null where it is not known. */
  readonly targetCadence: ReportCadence | null;
  /** Percent of |target|; negative is short of it. */
  readonly distancePercent: string | null;
  readonly movement: ReportMovement;
  /** Signed. */
  readonly movementChange: string | null;
  /** Label of the period compared with. */
  readonly movementComparedWith: string | null;
  /** The figure that moved: that of the period reported on. */
  readonly value: string | null;
}
