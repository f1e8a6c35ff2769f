// The database's enums, for readers of rows.
export type {
  Comparability,
  DeliveryMeasureStatus,
  Frequency,
  HighlightKind,
  MappingStatus,
  MappingStrength,
  Movement,
  ObservationKind,
  ObservationStatus,
  Polarity,
  Rag,
  Stage,
  TargetCadence,
  TargetForm,
  UnratedReason,
} from '../generated/enums.ts';
