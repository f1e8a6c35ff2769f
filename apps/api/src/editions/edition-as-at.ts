import { type EditionAsAt, type ReportVersionRow, readEditionAsAt } from '@dial/database/read/history';
import { ratingCounts } from '@dial/domain/rating/rating-counts';
import type { ReportCommentary, ReportFigure, ReportOverride } from '@dial/domain/report/report-content';
import { builder } from '../schema/builder.ts';
import { CommentaryBlockRef, commentaryBlocks } from '../schema/commentary-blocks.ts';
import { HighlightKind, Movement, ObservationStatus, Rag, Stage, UnratedReason } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { RagCountsRef } from '../schema/rag-counts.ts';
import { EditionRef, IndicatorRef } from '../schema/refs.ts';
import { asAtOf, MomentInput } from './moment-input.ts';

const ReportedFigureRef = builder.objectRef<ReportFigure>('ReportedFigure').implement({
  fields: (t) => ({
    value: t.expose('value', { type: 'Decimal', nullable: true }),
    raw: t.exposeString('raw'),
    status: t.expose('status', { type: ObservationStatus }),
    expected: t.exposeString('expected', { nullable: true }),
    numerator: t.expose('numerator', { type: 'Decimal', nullable: true }),
    denominator: t.expose('denominator', { type: 'Decimal', nullable: true }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

const CommentaryAsAtRef = builder.objectRef<ReportCommentary>('CommentaryAsAt').implement({
  fields: (t) => ({
    authors: t.stringList({ resolve: ({ authors }) => [...authors] }),
    date: t.expose('date', { type: 'Date', nullable: true }),
    blocks: t.field({ type: [CommentaryBlockRef], resolve: ({ text }) => commentaryBlocks(text) }),
  }),
});

const OverrideAsAtRef = builder.objectRef<ReportOverride>('OverrideAsAt').implement({
  fields: (t) => ({
    rag: t.expose('rag', { type: Rag }),
    reason: t.exposeString('reason'),
    author: t.exposeString('author'),
    approver: t.exposeString('approver'),
    expiresOn: t.expose('expiresOn', { type: 'Date' }),
  }),
});

const ReportAsAtRef = builder.objectRef<ReportVersionRow>('ReportAsAt').implement({
  description: 'A row of an edition as it stood.',
  fields: (t) => ({
    id: t.exposeID('reportId'),
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    title: t.string({ resolve: ({ content }) => content.title }),
    series: t.string({ nullable: true, resolve: ({ content }) => content.series }),
    unit: t.string({ nullable: true, resolve: ({ content }) => content.unit }),
    decimals: t.int({ nullable: true, resolve: ({ content }) => content.decimals }),
    area: t.string({ resolve: ({ content }) => content.area.name }),
    areaId: t.id({ resolve: ({ content }) => content.area.id }),
    position: t.int({ resolve: ({ content }) => content.position }),
    period: t.string({
      nullable: true,
      description: 'Its label.',
      resolve: ({ content }) => content.periodLabel,
    }),
    actual: t.field({
      type: ReportedFigureRef,
      nullable: true,
      resolve: ({ content }) => content.actual,
    }),
    yearToDate: t.field({
      type: ReportedFigureRef,
      nullable: true,
      resolve: ({ content }) => content.yearToDate,
    }),
    targets: t.stringList({
      description: 'As printed or set.',
      resolve: ({ content }) => content.targets.map(({ raw }) => raw),
    }),
    rag: t.field({ type: Rag, nullable: true, resolve: ({ content }) => content.rag }),
    publishedRag: t.field({ type: Rag, nullable: true, resolve: ({ content }) => content.publishedRag }),
    computedRag: t.field({ type: Rag, nullable: true, resolve: ({ content }) => content.computedRag }),
    unratedReason: t.field({
      type: UnratedReason,
      nullable: true,
      resolve: ({ content }) => content.unratedReason,
    }),
    explanation: t.string({ resolve: ({ content }) => content.explanation }),
    movement: t.field({ type: Movement, resolve: ({ content }) => content.movement }),
    commentary: t.field({
      type: [CommentaryAsAtRef],
      resolve: ({ content }) => [...content.commentary],
    }),
    override: t.field({
      type: OverrideAsAtRef,
      nullable: true,
      resolve: ({ content }) => content.override,
    }),
    changedAt: t.expose('at', {
      type: 'DateTime',
      description: 'When it came to stand so.',
    }),
    changedBy: t.exposeString('authorName'),
    note: t.exposeString('note', { nullable: true }),
  }),
});

const EditionAsAtRef = builder.objectRef<EditionAsAt>('EditionAsAt').implement({
  description: 'An edition as it stood at a moment.',
  fields: (t) => ({
    edition: t.field({
      type: EditionRef,
      resolve: ({ editionId }, _args, { loaders }) => loadFound(loaders.edition, editionId),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    stage: t.expose('stage', { type: Stage, description: 'Then.' }),
    title: t.string({ resolve: ({ content }) => content.title }),
    headline: t.field({
      type: RagCountsRef,
      description: 'Of the ratings shown.',
      resolve: ({ rows }) => ratingCounts(rows.map(({ content }) => content)),
    }),
    highlights: t.stringList({
      args: { kind: t.arg({ type: HighlightKind, required: true }) },
      resolve: ({ content }, { kind }) =>
        content.highlights.filter((line) => line.kind === kind).map(({ text }) => text),
    }),
    reports: t.field({
      type: [ReportAsAtRef],
      complexity: { field: 20, multiplier: 100 },
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

builder.queryField('editionAsAt', (t) =>
  t.field({
    type: EditionAsAtRef,
    nullable: true,
    description:
      'An edition as it stood at a moment; null where the viewer may not see that moment, and for an edition that has no kept versions.',
    args: {
      edition: t.arg.id({ required: true }),
      at: t.arg({ type: MomentInput, required: true }),
    },
    resolve: (_root, { edition, at }, { reader }) => readEditionAsAt(reader, edition, asAtOf(at, 'at')),
  }),
);
