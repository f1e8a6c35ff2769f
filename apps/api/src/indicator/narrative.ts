import type { ConflictRow } from '@dial/database/read/narrative';
import { builder } from '../schema/builder.ts';
import { CommentaryBlockRef, commentaryBlocks } from '../schema/commentary-blocks.ts';
import { loadAll } from '../schema/load-all.ts';
import { CommentaryRef, ConflictRef, IndicatorRef, SourceRef } from '../schema/refs.ts';

CommentaryRef.implement({
  description: "An officer's box. One box stays one box, with the indicators it covers.",
  fields: (t) => ({
    id: t.exposeID('id'),
    text: t.exposeString('text'),
    printed: t.exposeString('printed', {
      nullable: true,
      description: 'The text as extracted, where the evident reading differs.',
    }),
    heading: t.exposeString('heading', { nullable: true, description: 'The caption printed at the box.' }),
    authors: t.exposeStringList('authors'),
    date: t.expose('date', { type: 'Date', nullable: true }),
    dateRaw: t.exposeString('dateRaw', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    blocks: t.field({
      type: [CommentaryBlockRef],
      nullable: true,
      description: 'Its paragraphs and lists, where it was filed in Dial; null where a document prints it.',
      resolve: ({ text, documentId, firstLine }) =>
        documentId === null || firstLine === null ? commentaryBlocks(text) : null,
    }),
    covers: t.field({
      type: [IndicatorRef],
      description: 'Other indicators that the same box speaks of.',
      resolve: ({ coverIds, reportId, editionId }, _args, { loaders }) =>
        loadAll(
          loaders.indicator,
          coverIds.filter((indicatorId) => `${editionId}.${indicatorId}` !== reportId),
        ),
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      resolve: ({ documentId, firstLine, lastLine }) =>
        documentId === null || firstLine === null
          ? null
          : {
              documentId,
              line: firstLine,
              note: firstLine === lastLine ? null : `lines ${firstLine} to ${lastLine}`,
            },
    }),
  }),
});

const ConflictReading = builder.objectRef<ConflictRow['readings'][number]>('ConflictReading').implement({
  fields: (t) => ({
    raw: t.exposeString('raw'),
    source: t.field({ type: SourceRef, resolve: (reading) => reading }),
    standing: t.exposeBoolean('standing'),
  }),
});

ConflictRef.implement({
  description: 'Readings of the same thing that disagree, in figures, titles, captions or prose.',
  fields: (t) => ({
    id: t.exposeID('id'),
    subject: t.exposeString('subject'),
    readings: t.field({ type: [ConflictReading], resolve: ({ readings }) => readings }),
    reason: t.exposeString('reason'),
    indicators: t.field({
      type: [IndicatorRef],
      // At most 6 in Luton's record.
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ indicatorIds }, _args, { loaders }) => loadAll(loaders.indicator, indicatorIds),
    }),
  }),
});
