import type { SeriesBreakRow } from '@dial/database/read/series-breaks';
import { ActRef } from '../schema/act.ts';
import { builder } from '../schema/builder.ts';
import { loadFound } from '../schema/load-found.ts';
import { IndicatorRef, PeriodRef, SourceRef } from '../schema/refs.ts';

const SeriesBreakRef = builder.objectRef<SeriesBreakRow>('SeriesBreak').implement({
  description:
    'A period from whose start another definition, method or population holds: figures before it and after it do not compare.',
  fields: (t) => ({
    id: t.exposeID('id'),
    period: t.field({
      type: PeriodRef,
      resolve: ({ periodId }, _args, { loaders }) => loadFound(loaders.period, periodId),
    }),
    reason: t.exposeString('reason', { description: "Of a printed one, in the document's words." }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'Where it is printed; null where an editor recorded it.',
      resolve: ({ documentId, line }) => (documentId === null ? null : { documentId, line, note: null }),
    }),
    recorded: t.field({
      type: ActRef,
      nullable: true,
      description: 'By whom; null of a printed one.',
      resolve: ({ documentId, authorName, at }) =>
        documentId === null ? { by: authorName, at, reason: null } : null,
    }),
    version: t.exposeInt('version'),
    withdrawn: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when it holds no more, but for the editions that were published with it.',
      resolve: ({ withdrawnAt }) => withdrawnAt,
    }),
    withdrawnReason: t.exposeString('withdrawnReason', { nullable: true }),
    editions: t.exposeIDList('editionIds', {
      description:
        'Ids of the editions whose figures of the indicator it parts, of those that the caller sees. One that was published before the break was recorded is none: it keeps what it showed.',
    }),
  }),
});

builder.objectField(IndicatorRef, 'seriesBreaks', (t) =>
  t.field({
    type: [SeriesBreakRef],
    description:
      'Oldest period first. One that an editor recorded is seen with the first edition that holds it; drafts alone are no reason for others to be told.',
    resolve: ({ id }, _args, { loaders }) => loaders.seriesBreaks.load(id),
  }),
);
