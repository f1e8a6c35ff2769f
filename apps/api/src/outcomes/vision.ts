import { readPriorities, readVision, type VisionRow } from '@dial/database/read/outcomes';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { PrintedTextRef, printedIn } from '../schema/printed-text.ts';
import { OutcomeRef, PriorityRef, SourceRef } from '../schema/refs.ts';

PriorityRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    note: t.exposeString('note', { nullable: true }),
    printed: t.field({
      type: [PrintedTextRef],
      resolve: ({ documentId, printed }) => printedIn(documentId, printed),
    }),
    outcomes: t.field({
      type: [OutcomeRef],
      resolve: ({ id }, _args, { loaders }) => loaders.outcomesOfPriority.load(id),
    }),
  }),
});

const Vision = builder.objectRef<VisionRow>('Vision').implement({
  description: 'Luton 2040.',
  fields: (t) => ({
    title: t.exposeString('title'),
    text: t.string({ resolve: ({ vision }) => vision.text }),
    source: t.field({
      type: SourceRef,
      resolve: ({ documentId, vision }) => ({ documentId, line: vision.line, note: vision.note }),
    }),
    priorities: t.field({
      type: [PriorityRef],
      resolve: (_vision, _args, { reader }) => readPriorities(reader),
    }),
  }),
});

builder.queryField('vision', (t) =>
  t.field({
    type: Vision,
    description: 'Luton 2040: the vision and its strategic priorities.',
    resolve: async (_root, _args, { reader }) => found(await readVision(reader), 'vision'),
  }),
);
