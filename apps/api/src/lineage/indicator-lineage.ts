import { builder } from '../schema/builder.ts';
import { Comparability } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { IndicatorRef, LineageLinkRef, MeasureChainRef } from '../schema/refs.ts';
import { changesOf, LineageChange } from './lineage-change.ts';

LineageLinkRef.implement({
  fields: (t) => ({
    earlier: t.field({
      type: IndicatorRef,
      resolve: ({ earlierIndicatorId: id }, _args, { loaders }) => loadFound(loaders.indicator, id),
    }),
    later: t.field({
      type: IndicatorRef,
      resolve: ({ laterIndicatorId: id }, _args, { loaders }) => loadFound(loaders.indicator, id),
    }),
    comparability: t.expose('comparability', { type: Comparability }),
    changes: t.field({ type: [LineageChange], resolve: changesOf }),
    note: t.exposeString('note'),
  }),
});

builder.objectFields(IndicatorRef, (t) => ({
  lineage: t.field({
    type: [LineageLinkRef],
    description: 'The same measure in earlier or later documents, with what changed between them.',
    resolve: ({ id }, _args, { loaders }) => loaders.lineageOfIndicator.load(id),
  }),
  chains: t.field({
    type: [MeasureChainRef],
    description: 'The chains of measures through the documents that it belongs to.',
    resolve: ({ id }, _args, { loaders }) => loaders.chainsOfIndicator.load(id),
  }),
}));
