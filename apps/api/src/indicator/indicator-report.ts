import { builder } from '../schema/builder.ts';
import { directorateOf } from '../schema/directorate-of.ts';
import { Frequency, Movement } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import {
  AreaRef,
  CommentaryRef,
  ConflictRef,
  DirectionRef,
  DirectorateRef,
  EditionRef,
  IndicatorRef,
  MovementRef,
  ObservationRef,
  PeriodRef,
  RatingRef,
  ReportRef,
  ResponsibilityRef,
  SourceRef,
  TargetRef,
  TrendPointRef,
} from '../schema/refs.ts';

const Note = builder.objectRef<{ text: string; line: number | null }>('Note').implement({
  fields: (t) => ({ text: t.exposeString('text'), line: t.exposeInt('line', { nullable: true }) }),
});

ResponsibilityRef.implement({
  fields: (t) => ({
    directorate: t.field({ type: DirectorateRef, nullable: true, resolve: directorateOf }),
    directorateDerivedFrom: t.exposeString('directorateDerivedFrom', {
      nullable: true,
      description: "From what today's directorate was derived, where it is not printed.",
    }),
    service: t.exposeString('serviceName', { nullable: true }),
    reportingOfficers: t.exposeStringList('reportingOfficers'),
    authorisingManagers: t.exposeStringList('authorisingManagers'),
    director: t.exposeString('director', { nullable: true }),
    line: t.exposeInt('responsibilityLine', { nullable: true }),
  }),
});

DirectionRef.implement({
  description: 'A tick or arrow as printed. It means better or worse, not up or down.',
  fields: (t) => ({
    period: t.field({
      type: PeriodRef,
      nullable: true,
      resolve: ({ periodId }, _args, { loaders }) =>
        periodId === null ? null : loaders.period.load(periodId),
    }),
    raw: t.exposeString('raw'),
    movement: t.expose('movement', { type: Movement, nullable: true }),
    column: t.exposeString('column'),
    source: t.field({ type: SourceRef, resolve: (row) => row }),
  }),
});

ReportRef.implement({
  description: 'One indicator as it stands in one edition: a row of the scorecard.',
  fields: (t) => ({
    id: t.exposeID('id'),
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    edition: t.field({
      type: EditionRef,
      resolve: ({ editionId }, _args, { loaders }) => loadFound(loaders.edition, editionId),
    }),
    position: t.exposeInt('position', { description: 'Place in the printed order, from 1.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'Reference printed in the edition, e.g. "21".',
    }),
    listedOnly: t.exposeBoolean('listedOnly', {
      description: "Listed in the edition's index without a row of figures: shown, never counted.",
    }),
    area: t.field({
      type: AreaRef,
      resolve: ({ areaId }, _args, { loaders }) => loadFound(loaders.area, areaId),
    }),
    responsibility: t.field({ type: ResponsibilityRef, resolve: (row) => row }),
    frequency: t.expose('frequency', { type: Frequency, nullable: true }),
    period: t.field({
      type: PeriodRef,
      nullable: true,
      resolve: ({ periodId }, _args, { loaders }) =>
        periodId === null ? null : loaders.period.load(periodId),
    }),
    printedTimePeriod: t.exposeString('timePeriodRaw', { nullable: true }),
    actual: t.field({
      type: ObservationRef,
      nullable: true,
      description: 'The value of the period reported on.',
      resolve: ({ actualId }, _args, { loaders }) =>
        actualId === null ? null : loaders.observation.load(actualId),
    }),
    yearToDate: t.field({
      type: ObservationRef,
      nullable: true,
      resolve: ({ yearToDateId }, _args, { loaders }) =>
        yearToDateId === null ? null : loaders.observation.load(yearToDateId),
    }),
    targets: t.field({
      type: [TargetRef],
      description: 'Every target the edition prints for the row, in printed order.',
      resolve: ({ id }, _args, { loaders }) => loaders.targets.load(id),
    }),
    rating: t.field({ type: RatingRef, resolve: (row) => row }),
    movement: t.field({ type: MovementRef, resolve: (row) => row }),
    printedDirections: t.field({
      type: [DirectionRef],
      description: 'Ticks and arrows as printed, which may contradict each other.',
      resolve: ({ id }, _args, { loaders }) => loaders.directions.load(id),
    }),
    printedGood: t.exposeString('printedGood', {
      nullable: true,
      description:
        'The cell "Good performance is" as printed. It mirrors the printed RAG and is not the polarity.',
    }),
    trend: t.field({
      type: [TrendPointRef],
      description: 'Comparable actuals for a small line; empty where fewer than two are held.',
      resolve: ({ trend }) => trend,
    }),
    commentary: t.field({
      type: [CommentaryRef],
      resolve: ({ id }, _args, { loaders }) => loaders.commentary.load(id),
    }),
    conflicts: t.field({
      type: [ConflictRef],
      resolve: ({ id }, _args, { loaders }) => loaders.conflicts.load(id),
    }),
    notes: t.field({ type: [Note], resolve: ({ notes }) => notes }),
    lines: t.exposeIntList('lines', { description: 'Lines of the document that print the row.' }),
  }),
});
