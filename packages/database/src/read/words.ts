// The database's enums, for readers of rows.
export type {
  Frequency,
  HighlightKind,
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
