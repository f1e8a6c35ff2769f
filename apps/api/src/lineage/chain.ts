import { readChains } from '@dial/database/read/lineage';
import { builder } from '../schema/builder.ts';
import { Comparability } from '../schema/enums.ts';
import {
  ChainLinkRef,
  ChainMemberRef,
  FrameworkMeasureRef,
  IndicatorRef,
  MeasureChainRef,
  PlanIndicatorRef,
  ProposedMeasureRef,
  SourceRef,
} from '../schema/refs.ts';
import { changesOf, LineageChange } from './lineage-change.ts';

ChainMemberRef.implement({
  description: "What carries a chain's measure in one document: exactly one of the four.",
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    source: t.field({
      type: SourceRef,
      description: "Its document, with the document's title as the note.",
      resolve: ({ documentId, line, documentTitle }) => ({ documentId, line, note: documentTitle }),
    }),
    indicator: t.field({
      type: IndicatorRef,
      nullable: true,
      resolve: ({ indicatorId: id }, _args, { loaders }) => (id === null ? null : loaders.indicator.load(id)),
    }),
    proposedMeasure: t.field({
      type: ProposedMeasureRef,
      nullable: true,
      resolve: ({ proposedMeasureId: id }, _args, { loaders }) =>
        id === null ? null : loaders.proposedMeasure.load(id),
    }),
    frameworkMeasure: t.field({
      type: FrameworkMeasureRef,
      nullable: true,
      resolve: ({ frameworkMeasureId: id }, _args, { loaders }) =>
        id === null ? null : loaders.frameworkMeasure.load(id),
    }),
    planIndicator: t.field({
      type: PlanIndicatorRef,
      nullable: true,
      resolve: ({ planIndicatorId: id }, _args, { loaders }) =>
        id === null ? null : loaders.planIndicator.load(id),
    }),
  }),
});

ChainLinkRef.implement({
  fields: (t) => ({
    earlier: t.exposeID('earlierId', { description: 'Id of the member.' }),
    later: t.exposeID('laterId'),
    comparability: t.expose('comparability', { type: Comparability }),
    changes: t.field({ type: [LineageChange], resolve: changesOf }),
    note: t.exposeString('note'),
  }),
});

MeasureChainRef.implement({
  description: 'One measure through the documents.',
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    members: t.field({
      type: [ChainMemberRef],
      description: 'Oldest document first.',
      // At most 6 in Luton's record.
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ id }, _args, { loaders }) => loaders.membersOfChain.load(id),
    }),
    links: t.field({
      type: [ChainLinkRef],
      // At most 7 in Luton's record.
      complexity: { field: 1, multiplier: 7 },
      resolve: ({ id }, _args, { loaders }) => loaders.linksOfChain.load(id),
    }),
  }),
});

builder.queryFields((t) => ({
  measureChains: t.field({
    type: [MeasureChainRef],
    description: 'Every measure that the documents carry on, by title.',
    // At most 104 in Luton's record.
    complexity: { field: 20, multiplier: 110 },
    resolve: (_root, _args, { reader }) => readChains(reader),
  }),
  measureChain: t.field({
    type: MeasureChainRef,
    nullable: true,
    description: 'One measure through the documents, by its id.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { loaders }) => loaders.chain.load(id),
  }),
}));
