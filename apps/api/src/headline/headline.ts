import { builder } from '../schema/builder.ts';
import { HighlightKind } from '../schema/enums.ts';
import { loadAll } from '../schema/load-all.ts';
import { RagCountsRef } from '../schema/rag-counts.ts';
import { AreaRef, EditionRef, HighlightRef, IndicatorRef, ReportRef } from '../schema/refs.ts';
import { computedCounts, publishedCounts, shownCounts, sumCounts } from './rag-counts.ts';

const PrintedOutcome = builder.objectRef<{ id: string; name: string }>('PrintedOutcome').implement({
  description: 'A target outcome as the edition prints it beside an area, with the id that filters by it.',
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});

const SHOWN =
  'The published ratings where there are such, else those that readers are shown: overrides count.';

AreaRef.implement({
  description:
    'An edition\'s heading for indicators; its id carries the edition, e.g. "2023-24-q3.net-zero".',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    position: t.exposeInt('position'),
    description: t.exposeString('description', { nullable: true }),
    references: t.exposeString('references', {
      nullable: true,
      description: 'The range of references filed here, as printed, e.g. "1 to 6".',
    }),
    published: t.field({
      type: RagCountsRef,
      nullable: true,
      description: 'Null where the edition prints no ratings, or is not published yet.',
      resolve: async ({ id, ratingsPublished }, _args, { loaders }) =>
        ratingsPublished ? publishedCounts(await loaders.ratingCounts.load(id)) : null,
    }),
    computed: t.field({
      type: RagCountsRef,
      resolve: async ({ id }, _args, { loaders }) => computedCounts(await loaders.ratingCounts.load(id)),
    }),
    shown: t.field({
      type: RagCountsRef,
      description: SHOWN,
      resolve: async ({ id, ratingsPublished }, _args, { loaders }) =>
        shownCounts(await loaders.ratingCounts.load(id), ratingsPublished),
    }),
    ratingsDiffer: t.int({
      description: 'Indicators whose published and computed ratings differ.',
      resolve: async ({ id }, _args, { loaders }) =>
        (await loaders.ratingCounts.load(id)).reduce(
          (sum, row) => sum + (row.ratingsDiffer ? row.count : 0),
          0,
        ),
    }),
    targetOutcomes: t.stringList({ resolve: ({ targetOutcomes }) => targetOutcomes.map(({ name }) => name) }),
    outcomes: t.field({ type: [PrintedOutcome], resolve: ({ targetOutcomes }) => targetOutcomes }),
  }),
});

const Headline = builder.objectRef<{ areaIds: string[]; printed: boolean }>('Headline').implement({
  description: 'Sums over the areas.',
  fields: (t) => ({
    published: t.field({
      type: RagCountsRef,
      nullable: true,
      resolve: async ({ areaIds, printed }, _args, { loaders }) =>
        printed ? sumCounts((await loadAll(loaders.ratingCounts, areaIds)).map(publishedCounts)) : null,
    }),
    computed: t.field({
      type: RagCountsRef,
      resolve: async ({ areaIds }, _args, { loaders }) =>
        sumCounts((await loadAll(loaders.ratingCounts, areaIds)).map(computedCounts)),
    }),
    shown: t.field({
      type: RagCountsRef,
      description: SHOWN,
      resolve: async ({ areaIds, printed }, _args, { loaders }) =>
        sumCounts((await loadAll(loaders.ratingCounts, areaIds)).map((rows) => shownCounts(rows, printed))),
    }),
  }),
});

HighlightRef.implement({
  fields: (t) => ({
    position: t.exposeInt('position'),
    text: t.exposeString('text'),
    line: t.exposeInt('line', { nullable: true }),
    indicators: t.field({
      type: [IndicatorRef],
      resolve: ({ indicatorIds }, _args, { loaders }) => loadAll(loaders.indicator, indicatorIds),
    }),
    reports: t.field({
      type: [ReportRef],
      description: 'The rows of this edition that the line speaks of.',
      resolve: ({ editionId, indicatorIds }, _args, { loaders }) =>
        loadAll(
          loaders.report,
          indicatorIds.map((id) => `${editionId}.${id}`),
        ),
    }),
  }),
});

builder.objectFields(EditionRef, (t) => ({
  headline: t.field({
    type: Headline,
    resolve: async ({ id }, _args, { loaders }) => {
      const areas = await loaders.areasOfEdition.load(id);
      return {
        areaIds: areas.map((area) => area.id),
        printed: areas.some(({ ratingsPublished }) => ratingsPublished),
      };
    },
  }),
  highlights: t.field({
    type: [HighlightRef],
    description: 'What is working well and what to note, in printed order.',
    // At most 22 in Luton's record.
    complexity: { field: 1, multiplier: 22 },
    args: { kind: t.arg({ type: HighlightKind, required: true }) },
    resolve: async ({ id }, { kind }, { loaders }) =>
      (await loaders.highlights.load(id)).filter((highlight) => highlight.kind === kind),
  }),
}));
