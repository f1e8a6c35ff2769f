import { atLines } from '../schema/at-lines.ts';
import { builder } from '../schema/builder.ts';
import { directorateOf } from '../schema/directorate-of.ts';
import { loadFound } from '../schema/load-found.ts';
import {
  DeliveryMeasureRef,
  DirectorateRef,
  FrameworkMeasureRef,
  IndicatorRef,
  MeasureChainRef,
  MeasureLayerRef,
  SourceRef,
} from '../schema/refs.ts';

FrameworkMeasureRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    number: t.exposeInt('number'),
    question: t.exposeString('question'),
    questionInherited: t.exposeBoolean('questionInherited', {
      description: "Whether the question's cell is blank, so that the question above holds.",
    }),
    measure: t.exposeString('measure'),
    directorate: t.field({ type: DirectorateRef, nullable: true, resolve: directorateOf }),
    placeholder: t.boolean({ resolve: ({ placeholder }) => placeholder !== null }),
    placeholderReason: t.exposeString('placeholder', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    source: t.field({
      type: SourceRef,
      resolve: ({ documentId, firstLine, lastLine }) => atLines(documentId, firstLine, lastLine),
    }),
    layer: t.field({
      type: MeasureLayerRef,
      resolve: ({ layerId }, _args, { loaders }) => loadFound(loaders.layer, layerId),
    }),
    indicators: t.field({
      type: [IndicatorRef],
      description: 'Indicators that report it.',
      resolve: ({ id }, _args, { loaders }) => loaders.indicatorsOfFrameworkMeasure.load(id),
    }),
    chains: t.field({
      type: [MeasureChainRef],
      resolve: ({ id }, _args, { loaders }) => loaders.chainsOfFrameworkMeasure.load(id),
    }),
    deliveryMeasures: t.field({
      type: [DeliveryMeasureRef],
      description: "Plans' measures registered under it.",
      resolve: ({ id }, _args, { loaders }) => loaders.deliveryMeasuresOfFrameworkMeasure.load(id),
    }),
  }),
});

builder.objectField(IndicatorRef, 'frameworkMeasures', (t) =>
  t.field({
    type: [FrameworkMeasureRef],
    description: 'The measures of the framework that it reports.',
    resolve: ({ id }, _args, { loaders }) => loaders.frameworkMeasuresOfIndicator.load(id),
  }),
);
