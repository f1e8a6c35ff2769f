import { comparedFigures } from '@dial/database/read/return-figures';
import type { ReturnRow } from '@dial/database/read/returns';
import { isOverdue } from '@dial/domain/return/is-overdue';
import { whyClosed } from '@dial/domain/return/why-closed';
import { ActRef, actOf } from '../schema/act.ts';
import { builder } from '../schema/builder.ts';
import { directorateOf } from '../schema/directorate-of.ts';
import { Frequency, Polarity, Rag, ReturnState, UnratedReason } from '../schema/enums.ts';
import { found } from '../schema/found.ts';
import { loadFound } from '../schema/load-found.ts';
import {
  AuditEntryRef,
  DirectorateRef,
  EditionRef,
  IndicatorRef,
  ObservationRef,
  PeriodRef,
  ReturnRef,
  TargetRef,
} from '../schema/refs.ts';
import { ReturnContentRef } from '../schema/return-content.ts';
import { today } from '../schema/today.ts';
import type { Loaders } from '../server/loaders.ts';
import { mayDecide, mayFile, mayReopen } from './may.ts';
import { ReturnPreviewRef } from './return-preview.ts';

const RuleFacts = builder.objectRef<ReturnRow>('RuleFacts').implement({
  description: 'What the rating rule needs beside figures and targets, for a form that rates as one types.',
  fields: (t) => ({
    measure: t.exposeString('measure', { nullable: true }),
    aggregation: t.exposeString('aggregation', { nullable: true }),
    runsEvenly: t.exposeBoolean('runsEvenly'),
    tolerancePoints: t.expose('tolerancePoints', { type: 'Decimal', nullable: true }),
    thresholdsPrinted: t.exposeBoolean('thresholdsPrinted'),
    seasonal: t.exposeBoolean('seasonal'),
    breaks: t.exposeIDList('breaks', {
      description: 'Ids of the periods from whose start a changed definition holds.',
    }),
    polarity: t.expose('polarity', { type: Polarity }),
  }),
});

ReturnRef.implement({
  description: "What an officer owes for an indicator in an edition; its id is the report's.",
  fields: (t) => ({
    id: t.exposeID('id'),
    edition: t.field({
      type: EditionRef,
      description: 'Its title, stage and quarter; the rest to those alone who see the edition.',
      resolve: async ({ editionId }, _args, { loaders }) =>
        (await loaders.edition.load(editionId)) ??
        found(await loaders.editionHead.load(editionId), editionId),
    }),
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    title: t.exposeString('title'),
    series: t.exposeString('series', { nullable: true }),
    unit: t.exposeString('unit'),
    decimals: t.exposeInt('decimals', { nullable: true }),
    area: t.exposeString('area'),
    directorate: t.field({ type: DirectorateRef, nullable: true, resolve: directorateOf }),
    service: t.exposeString('serviceName', { nullable: true }),
    frequency: t.expose('frequency', { type: Frequency, nullable: true }),
    period: t.field({
      type: PeriodRef,
      nullable: true,
      resolve: ({ periodId }, _args, { loaders }) =>
        periodId === null ? null : loaders.period.load(periodId),
    }),
    state: t.expose('state', { type: ReturnState }),
    version: t.exposeInt('version'),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
    overdue: t.boolean({ resolve: (row) => isOverdue(row, today()) }),
    content: t.field({ type: ReturnContentRef, resolve: ({ content }) => content }),
    saved: t.field({
      type: ActRef,
      nullable: true,
      resolve: ({ savedByName, savedAt }) => actOf(savedByName, savedAt),
    }),
    submitted: t.field({
      type: ActRef,
      nullable: true,
      resolve: ({ submittedByName, submittedAt }) => actOf(submittedByName, submittedAt),
    }),
    decided: t.field({
      type: ActRef,
      nullable: true,
      description: 'Who approved it, sent it back or reopened it last.',
      resolve: ({ decidedByName, decidedAt, decisionReason }) =>
        actOf(decidedByName, decidedAt, decisionReason),
    }),
    mayFile: t.boolean({
      description: 'Whether the viewer may save and submit it now.',
      resolve: (row, _args, { viewer }) => mayFile(viewer, row),
    }),
    mayDecide: t.boolean({
      description: 'Whether the viewer may approve it or send it back now: never who submitted it.',
      resolve: (row, _args, { viewer }) => mayDecide(viewer, row),
    }),
    mayReopen: t.boolean({
      description: 'Whether the viewer may reopen it now.',
      resolve: (row, _args, { viewer }) => mayReopen(viewer, row),
    }),
    closed: t.string({
      nullable: true,
      description:
        'Why it cannot be filed now, where it cannot: the edition has moved on, or somebody is to decide.',
      resolve: (row) => whyClosed(row),
    }),
    rag: t.expose('rag', {
      type: Rag,
      nullable: true,
      description: "The row's rating now, before anything of this return that is not approved.",
    }),
    computedRag: t.expose('computedRag', {
      type: Rag,
      nullable: true,
      description: 'What the rule gives the row now; `rag` is another where people set it.',
    }),
    unratedReason: t.expose('unratedReason', {
      type: UnratedReason,
      nullable: true,
      description: 'Why the rule gives none.',
    }),
    previousRag: t.expose('previousRag', {
      type: Rag,
      nullable: true,
      description: 'The rating shown in the edition before.',
    }),
    preview: t.field({
      type: ReturnPreviewRef,
      complexity: 20,
      resolve: ({ id }, _args, { loaders }) => loadFound(loaders.returnPreview, id),
    }),
    rule: t.field({ type: RuleFacts, resolve: (row) => ({ ...row }) }),
    history: t.field({
      type: [ObservationRef],
      description: 'Actuals that stand, oldest first.',
      complexity: { field: 5, multiplier: 20 },
      resolve: ({ id }, _args, { loaders }) => loaders.returnHistory.load(id),
    }),
    targets: t.field({
      type: [TargetRef],
      resolve: ({ id }, _args, { loaders }) => loaders.returnTargets.load(id),
    }),
    lastPeriod: t.field({
      type: ObservationRef,
      nullable: true,
      resolve: async (row, _args, { loaders }) => (await compared(row, loaders)).lastPeriod,
    }),
    samePeriodLastYear: t.field({
      type: ObservationRef,
      nullable: true,
      resolve: async (row, _args, { loaders }) => (await compared(row, loaders)).samePeriodLastYear,
    }),
    trail: t.field({
      type: [AuditEntryRef],
      description: 'What happened to it, newest first.',
      resolve: ({ id }, _args, { loaders }) => loaders.returnTrail.load(id),
    }),
  }),
});

async function compared({ id, periodId }: ReturnRow, loaders: Loaders) {
  return comparedFigures(periodId, await loaders.returnHistory.load(id));
}
