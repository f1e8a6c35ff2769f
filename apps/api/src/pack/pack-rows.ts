import type {
  AreaRow,
  EditionRow,
  GlossaryRow,
  HighlightRow,
  MeetingRow,
} from '@dial/database/read/editions';
import type { IndicatorRow, ObservationRow, PeriodRow } from '@dial/database/read/indicators';
import type { CommentaryRow, ConflictRow } from '@dial/database/read/narrative';
import type { ReportRow, TargetRow } from '@dial/database/read/reports';
import type { Risk } from '@dial/domain/outlook/outlook';
import type { Rag } from '@dial/domain/rating/rating';

/** All that a pack is made from, as it was read: plain data, which a thread can be given. */
export interface PackRows {
  readonly council: string;
  /** The public address of this Dial, without a slash at its end. */
  readonly site: string;
  /** What the published data may be used under. */
  readonly licence: { readonly name: string; readonly url: string } | null;
  readonly edition: EditionRow;
  readonly preceding: EditionRow | null;
  /** The area that the pack is about; null for all or for chosen indicators. */
  readonly area: AreaRow | null;
  /** Whether the indicators were chosen one by one. */
  readonly chosen: boolean;
  /** In printed order; those that rows of the pack stand in. */
  readonly areas: readonly AreaRow[];
  readonly meetings: readonly MeetingRow[];
  readonly highlights: readonly HighlightRow[];
  readonly glossary: readonly GlossaryRow[];
  /** The edition in plain English, a sentence each; null for a part of it, of which none is composed. */
  readonly summary: readonly string[] | null;
  /** Indicators of the pack that both editions report with different ratings; null where the preceding one is not held. */
  readonly changed: readonly string[] | null;
  /** In printed order, those that are only listed included. */
  readonly reports: readonly PackReport[];
  readonly periods: readonly PeriodRow[];
}

/** A row of the pack with what belongs to it. */
export interface PackReport {
  readonly report: ReportRow;
  readonly indicator: IndicatorRow;
  /** What the preceding edition shows; null where it is not held or shows none. */
  readonly before: Rag | null;
  readonly targets: readonly TargetRow[];
  /** The figures that the row was drawn from, oldest first. */
  readonly figures: readonly ObservationRow[];
  /** Ids of the periods from whose start a changed definition holds in the edition. */
  readonly breaks: readonly string[];
  readonly commentary: readonly CommentaryRow[];
  readonly conflicts: readonly ConflictRow[];
  /** Names of the outcomes that it is mapped to, agreed ones first, with what they are not said by the mapping. */
  readonly outcomes: readonly PackOutcome[];
  readonly override: PackOverride | null;
  /** Where the year will end, and what the figure's history says, in sentences; null where nothing can be said. */
  readonly outlook: string | null;
  /** Whether the target of the year is expected to be missed; null where nothing can be said of the year end. */
  readonly risk: Risk | null;
  readonly signal: string | null;
}

export interface PackOutcome {
  readonly name: string;
  readonly agreed: boolean;
}

/** A rating that people set beside the computed one. */
export interface PackOverride {
  readonly reason: string;
  readonly author: string;
  readonly approver: string | null;
}
