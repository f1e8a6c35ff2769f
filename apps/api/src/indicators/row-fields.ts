import type { ScorecardRow } from '@dial/database/read/scorecard';
import { Frequency, Movement, ObservationStatus, Polarity, Rag, UnratedReason } from '../schema/enums.ts';
import { printedFor, targetFor } from './target-for.ts';

const ENUMS = [Frequency, Movement, ObservationStatus, Polarity, Rag, UnratedReason] as const;

/** A field of a scorecard's row: its type, and what it shows. */
export interface RowField {
  readonly type: 'ID' | 'String' | 'Int' | 'Boolean' | 'Decimal' | (typeof ENUMS)[number];
  readonly nullable?: boolean;
  readonly description?: string;
  /** Left out where the row holds it under the same name. */
  readonly value?: (row: ScorecardRow) => FieldValue | null;
}

type FieldValue = string | number | boolean;

/** What an edition's table shows, sorts and groups by: the fields of a row, and the columns of all rows. */
const FIELDS: Readonly<Record<string, RowField>> = {
  id: { type: 'ID' },
  indicatorId: { type: 'ID' },
  position: { type: 'Int' },
  reference: { type: 'String', nullable: true },
  title: { type: 'String' },
  series: { type: 'String', nullable: true },
  areaId: { type: 'ID' },
  areaName: { type: 'String' },
  directorateId: { type: 'ID', nullable: true },
  directorateName: { type: 'String', nullable: true },
  directorateDerived: { type: 'Boolean' },
  service: { type: 'String', nullable: true },
  frequency: { type: Frequency, nullable: true },
  listedOnly: { type: 'Boolean' },
  unit: { type: 'String' },
  decimals: { type: 'Int', nullable: true },
  latest: { type: 'Decimal', nullable: true },
  latestRaw: { type: 'String', nullable: true },
  latestStatus: { type: ObservationStatus, nullable: true },
  latestExpected: { type: 'String', nullable: true },
  periodId: { type: 'ID', nullable: true, description: 'The period of the latest figure.' },
  periodLabel: { type: 'String', nullable: true },
  polarity: { type: Polarity },
  ratedTarget: { type: 'Decimal', nullable: true },
  ratedValue: {
    type: 'Decimal',
    nullable: true,
    description: 'The figure that the distance is counted from.',
  },
  ratedPeriodLabel: {
    type: 'String',
    nullable: true,
    description:
      "The period of the figure that the distance is counted from; it may be another than the latest's.",
  },
  targetRaw: { type: 'String', nullable: true },
  targetFor: {
    type: 'String',
    nullable: true,
    description:
      'What the target is for, in words: "for the whole of 2023-24". Of the target rated against, else of the one printed.',
    value: targetFor,
  },
  targetRawFor: {
    type: 'String',
    nullable: true,
    description:
      'What the target in `targetRaw` is for, in words; it may be another than the one rated against.',
    value: printedFor,
  },
  distancePercent: { type: 'Decimal', nullable: true },
  rag: { type: Rag, nullable: true },
  published: { type: 'Boolean', description: 'Whether the rating shown was published; else it is computed.' },
  unratedReason: { type: UnratedReason, nullable: true },
  ratingsDiffer: { type: 'Boolean' },
  movement: { type: Movement },
  movementChange: { type: 'Decimal', nullable: true },
};

/** Those fields by their names. What one shows is null only where the field may be. */
export const ROW_FIELDS = Object.entries(FIELDS).map(
  ([
    name,
    {
      type,
      nullable = false,
      description = '',
      value = (row: ScorecardRow) => row[name as keyof ScorecardRow],
    },
  ]) => ({
    name,
    type,
    nullable,
    description,
    value: value as (row: ScorecardRow) => FieldValue,
  }),
);
