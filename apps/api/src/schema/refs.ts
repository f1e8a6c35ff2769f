import type { AuditEventRow } from '@dial/database/read/audit';
import type { CorporatePlanRow, PlanIndicatorRow, PlanOutcomeRow } from '@dial/database/read/corporate-plan';
import type { DeliveryMeasureRow, DeliveryPlanRow } from '@dial/database/read/delivery';
import type {
  AreaRow,
  EditionRow,
  GlossaryRow,
  HighlightRow,
  MeetingRow,
} from '@dial/database/read/editions';
import type { FrameworkMeasureRow, FrameworkRow, LayerRow } from '@dial/database/read/framework';
import type { IndicatorRow, ObservationRow, PeriodRow } from '@dial/database/read/indicators';
import type { ChainLinkRow, ChainMemberRow, ChainRow, LineageRow } from '@dial/database/read/lineage';
import type { MappingRow, MappingVersionRow } from '@dial/database/read/mappings';
import type { CommentaryRow, ConflictRow } from '@dial/database/read/narrative';
import type { OutcomeRow, PriorityRow } from '@dial/database/read/outcomes';
import type { OverrideRow } from '@dial/database/read/overrides';
import type { ProposedMeasureRow } from '@dial/database/read/proposed-measures';
import type { RecommendationRow } from '@dial/database/read/recommendations';
import type { DirectionRow, ReportRow, TargetRow } from '@dial/database/read/reports';
import type { ReturnRow } from '@dial/database/read/returns';
import type { ScorecardRow } from '@dial/database/read/scorecard';
import { builder } from './builder.ts';

// The types that more than one feature speaks of, and the rows behind them. Each is implemented in one feature.

/** Where something is printed. */
export interface SourceOf {
  readonly documentId: string;
  readonly line: number | null;
  readonly note: string | null;
}

/** How a row moves: an edition's row, or what it would be with what is typed. */
export type MovementSource = Pick<
  ReportRow,
  'movement' | 'movementComparedWithId' | 'movementChange' | 'movementExplanation'
>;

export const EditionRef = builder.objectRef<EditionRow>('Edition');
export const AreaRef = builder.objectRef<AreaRow>('EditionArea');
export const HighlightRef = builder.objectRef<HighlightRow>('Highlight');
export const MeetingRef = builder.objectRef<MeetingRow>('Meeting');
export const GlossaryTermRef = builder.objectRef<GlossaryRow>('GlossaryTerm');
export const ReportRef = builder.objectRef<ReportRow>('IndicatorReport');
export const IndicatorRef = builder.objectRef<IndicatorRow>('Indicator');
export const PeriodRef = builder.objectRef<PeriodRow>('Period');
export const ObservationRef = builder.objectRef<ObservationRow>('Observation');
export const TargetRef = builder.objectRef<TargetRow>('Target');
export const ScorecardRowRef = builder.objectRef<ScorecardRow>('ScorecardRow');
export const DirectionRef = builder.objectRef<DirectionRow>('PrintedDirection');
export const CommentaryRef = builder.objectRef<CommentaryRow>('Commentary');
export const ConflictRef = builder.objectRef<ConflictRow>('Conflict');
export const SourceRef = builder.objectRef<SourceOf>('Source');
export const RatingRef = builder.objectRef<ReportRow>('Rating');
export const MovementRef = builder.objectRef<MovementSource>('MovementResult');
export const ResponsibilityRef = builder.objectRef<ReportRow>('Responsibility');
export const DirectorateRef = builder.objectRef<{ id: string; name: string }>('Directorate');
export const TrendPointRef = builder.objectRef<{ period: string; value: string }>('TrendPoint');

export const PriorityRef = builder.objectRef<PriorityRow>('StrategicPriority');
export const OutcomeRef = builder.objectRef<OutcomeRow>('Outcome');
export const OutcomeMappingRef = builder.objectRef<MappingRow>('OutcomeMapping');
export const MappingVersionRef = builder.objectRef<MappingVersionRow>('MappingVersion');
export const ProposedMeasureRef = builder.objectRef<ProposedMeasureRow>('ProposedMeasure');
export const MeasureFrameworkRef = builder.objectRef<FrameworkRow>('MeasureFramework');
export const MeasureLayerRef = builder.objectRef<LayerRow>('MeasureLayer');
export const FrameworkMeasureRef = builder.objectRef<FrameworkMeasureRow>('FrameworkMeasure');
export const DeliveryPlanRef = builder.objectRef<DeliveryPlanRow>('DeliveryPlan');
export const DeliveryMeasureRef = builder.objectRef<DeliveryMeasureRow>('DeliveryMeasure');
export const MeasureChainRef = builder.objectRef<ChainRow>('MeasureChain');
export const ChainMemberRef = builder.objectRef<ChainMemberRow>('ChainMember');
export const ChainLinkRef = builder.objectRef<ChainLinkRow>('ChainLink');
export const LineageLinkRef = builder.objectRef<LineageRow>('LineageLink');
export const CorporatePlanRef = builder.objectRef<CorporatePlanRow>('CorporatePlan');
export const PlanOutcomeRef = builder.objectRef<PlanOutcomeRow>('PlanOutcome');
export const PlanIndicatorRef = builder.objectRef<PlanIndicatorRow>('PlanIndicator');

export const ReturnRef = builder.objectRef<ReturnRow>('Return');
export const RatingOverrideRef = builder.objectRef<OverrideRow>('RatingOverride');
export const RecommendationRef = builder.objectRef<RecommendationRow>('Recommendation');
export const AuditEntryRef = builder.objectRef<AuditEventRow>('AuditEntry');
