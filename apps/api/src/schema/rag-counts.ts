import type { RatingCounts } from '@dial/domain/rating/rating-counts';
import { builder } from './builder.ts';
import { UnratedReason } from './enums.ts';

const UnratedCount = builder.objectRef<RatingCounts['unrated'][number]>('UnratedCount').implement({
  fields: (t) => ({ reason: t.expose('reason', { type: UnratedReason }), count: t.exposeInt('count') }),
});

export const RagCountsRef = builder.objectRef<RatingCounts>('RagCounts').implement({
  description: 'Counts of reported indicators; the unrated are counted by reason, never dropped.',
  fields: (t) => ({
    red: t.exposeInt('red'),
    amber: t.exposeInt('amber'),
    green: t.exposeInt('green'),
    unrated: t.field({ type: [UnratedCount], resolve: ({ unrated }) => [...unrated] }),
  }),
});
