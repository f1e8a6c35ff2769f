import type { PlanBlockJson, PlanSectionJson } from '@dial/database/read/corporate-plan';
import { atLines } from '../schema/at-lines.ts';
import { builder } from '../schema/builder.ts';
import { EvidentTextRef, printedIn } from '../schema/printed-text.ts';
import { SourceRef } from '../schema/refs.ts';
import { MissingPart } from './missing-part.ts';

const PlanBlockKind = builder.enumType('PlanBlockKind', {
  values: {
    HEADING: { value: 'heading' },
    PARAGRAPH: { value: 'paragraph' },
    LIST: { value: 'list' },
  } as const,
});

const PlanBlock = builder.objectRef<PlanBlockJson & { documentId: string }>('PlanBlock').implement({
  fields: (t) => ({
    kind: t.field({ type: PlanBlockKind, resolve: ({ kind }) => kind }),
    items: t.field({
      type: [EvidentTextRef],
      description: 'One for a heading or a paragraph.',
      resolve: (block) => (block.kind === 'list' ? printedIn(block.documentId, block.items) : [block]),
    }),
  }),
});

export const PlanSection = builder
  .objectRef<PlanSectionJson & { documentId: string }>('PlanSection')
  .implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      heading: t.exposeString('heading'),
      source: t.field({
        type: SourceRef,
        resolve: ({ documentId, lines: [first, last] }) => atLines(documentId, first, last),
      }),
      blocks: t.field({
        type: [PlanBlock],
        resolve: ({ documentId, blocks }) => printedIn(documentId, blocks),
      }),
      missing: t.field({
        type: [MissingPart],
        resolve: ({ documentId, missing }) => printedIn(documentId, missing),
      }),
    }),
  });
