import { ActRef } from '../schema/act.ts';
import { atLine } from '../schema/at-lines.ts';
import { ObservationKind, ObservationStatus, TargetCadence, TargetForm } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { EditionRef, ObservationRef, PeriodRef, SourceRef, TargetRef } from '../schema/refs.ts';

ObservationRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    period: t.field({
      type: PeriodRef,
      resolve: ({ periodId }, _args, { loaders }) => loadFound(loaders.period, periodId),
    }),
    kind: t.expose('kind', { type: ObservationKind }),
    value: t.expose('value', { type: 'Decimal', nullable: true }),
    raw: t.exposeString('raw', { description: 'Exactly as printed or entered.' }),
    status: t.expose('status', { type: ObservationStatus }),
    expected: t.exposeString('expected', {
      nullable: true,
      description: 'When it is expected, as printed, e.g. "late Autumn 2024".',
    }),
    heading: t.exposeString('heading', {
      nullable: true,
      description: 'What the column was headed, where that says something else than the period.',
    }),
    numerator: t.expose('numerator', { type: 'Decimal', nullable: true }),
    denominator: t.expose('denominator', { type: 'Decimal', nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    edition: t.field({
      type: EditionRef,
      nullable: true,
      description: 'The edition that it was filed for; null where a document prints it.',
      resolve: ({ editionId }, _args, { loaders }) =>
        editionId === null ? null : loaders.edition.load(editionId),
    }),
    filed: t.field({
      type: ActRef,
      nullable: true,
      description: 'Who filed it, and why where it revises another; null where a document prints it.',
      resolve: ({ editionId, authorName, at, reason }) =>
        editionId === null ? null : { by: authorName, at, reason },
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      resolve: ({ documentId, line, column }) =>
        documentId === null ? null : { documentId, line, note: column === null ? null : `column ${column}` },
    }),
  }),
});

TargetRef.implement({
  fields: (t) => ({
    cadence: t.expose('cadence', { type: TargetCadence }),
    form: t.expose('form', { type: TargetForm }),
    raw: t.exposeString('raw'),
    value: t.expose('value', { type: 'Decimal', nullable: true }),
    lower: t.expose('lower', { type: 'Decimal', nullable: true }),
    upper: t.expose('upper', { type: 'Decimal', nullable: true }),
    changeBy: t.exposeString('changeBy', {
      nullable: true,
      description: 'What a change is counted in: percent, points or number.',
    }),
    baseline: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'The period that a change is counted from.',
      resolve: ({ baselineId }, _args, { loaders }) =>
        baselineId === null ? null : loaders.period.load(baselineId),
    }),
    provisional: t.exposeBoolean('provisional'),
    status: t.expose('status', { type: ObservationStatus }),
    standing: t.exposeBoolean('standing', {
      description: 'False for a further printing that the edition does not stand on.',
    }),
    period: t.field({
      type: PeriodRef,
      nullable: true,
      resolve: ({ periodId }, _args, { loaders }) =>
        periodId === null ? null : loaders.period.load(periodId),
    }),
    note: t.exposeString('note', { nullable: true }),
    setBy: t.field({
      type: ActRef,
      nullable: true,
      description: 'Who set it so in Dial first, and why; null where a document prints it.',
      resolve: ({ setBy }) => setBy,
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      resolve: ({ documentId, line }) => (documentId === null ? null : atLine({ documentId, line })),
    }),
  }),
});
