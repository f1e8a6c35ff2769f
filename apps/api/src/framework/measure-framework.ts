import { type FrameworkRow, readFramework, readLayers } from '@dial/database/read/framework';
import { atLine } from '../schema/at-lines.ts';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { printedIn } from '../schema/printed-text.ts';
import {
  FrameworkMeasureRef,
  IndicatorRef,
  MeasureFrameworkRef,
  MeasureLayerRef,
  SourceRef,
} from '../schema/refs.ts';

const LostPicture = builder
  .objectRef<FrameworkRow['lostPictures'][number] & { documentId: string }>('LostPicture')
  .implement({
    fields: (t) => ({
      caption: t.exposeString('caption'),
      note: t.exposeString('note', { nullable: true }),
      source: t.field({ type: SourceRef, resolve: atLine }),
    }),
  });

MeasureLayerRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    purpose: t.exposeString('purpose'),
    oversight: t.exposeString('oversight', { nullable: true }),
    owners: t.exposeString('owners', { nullable: true }),
    changedBy: t.exposeString('changedBy', { nullable: true }),
    reported: t.exposeString('reported', { nullable: true }),
    source: t.field({ type: SourceRef, resolve: atLine }),
    measures: t.field({
      type: [FrameworkMeasureRef],
      // At most 64 in Luton's record.
      complexity: { field: 1, multiplier: 65 },
      resolve: ({ id }, _args, { loaders }) => loaders.frameworkMeasuresOfLayer.load(id),
    }),
  }),
});

MeasureFrameworkRef.implement({
  fields: (t) => ({
    title: t.exposeString('title'),
    introduction: t.stringList({ resolve: ({ introduction }) => introduction.map(({ text }) => text) }),
    planningRule: t.string({ resolve: ({ planningRule }) => planningRule.text }),
    layers: t.field({
      type: [MeasureLayerRef],
      resolve: (_framework, _args, { reader }) => readLayers(reader),
    }),
    lostPictures: t.field({
      type: [LostPicture],
      description: 'Pictures of the document that did not survive.',
      resolve: ({ documentId, lostPictures }) => printedIn(documentId, lostPictures),
    }),
    source: t.field({
      type: SourceRef,
      resolve: ({ documentId, documentTitle }) => ({ documentId, line: null, note: documentTitle }),
    }),
  }),
});

builder.objectField(IndicatorRef, 'layers', (t) =>
  t.field({
    type: [MeasureLayerRef],
    description: 'The layers of the measures framework that it sits in, top first.',
    resolve: ({ id }, _args, { loaders }) => loaders.layersOfIndicator.load(id),
  }),
);

builder.queryField('measureFramework', (t) =>
  t.field({
    type: MeasureFrameworkRef,
    description: "The layers of measures of the council's measures framework, with their measures.",
    resolve: async (_root, _args, { reader }) => found(await readFramework(reader), 'measures framework'),
  }),
);
