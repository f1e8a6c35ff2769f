import type { Block, Run } from '@dial/domain/commentary/block';
import { readCommentary } from '@dial/domain/commentary/read-commentary';
import { builder } from './builder.ts';

/** A part of a commentary: a paragraph has one item, a list one for each of its own. */
interface CommentaryBlock {
  readonly kind: 'PARAGRAPH' | 'BULLETS' | 'NUMBERS';
  readonly items: readonly (readonly Run[])[];
}

const CommentaryRun = builder.objectRef<Run>('CommentaryRun').implement({
  description: 'Words of a commentary, or a link to a page (http, https) or an address (mailto).',
  fields: (t) => ({ text: t.exposeString('text'), href: t.exposeString('href', { nullable: true }) }),
});

const CommentaryBlockKind = builder.enumType('CommentaryBlockKind', {
  values: ['PARAGRAPH', 'BULLETS', 'NUMBERS'] as const,
});

export const CommentaryBlockRef = builder.objectRef<CommentaryBlock>('CommentaryBlock').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: CommentaryBlockKind }),
    items: t.field({
      type: t.listRef([CommentaryRun]),
      description: 'Of a paragraph one item; of a list, one each.',
      resolve: ({ items }) => items.map((runs) => [...runs]),
    }),
  }),
});

/** What is filed in Dial, part by part. */
export function commentaryBlocks(text: string): CommentaryBlock[] {
  return readCommentary(text).blocks.map(blockOf);
}

function blockOf(block: Block): CommentaryBlock {
  if (block.kind === 'paragraph') return { kind: 'PARAGRAPH', items: [block.runs] };
  return { kind: block.ordered ? 'NUMBERS' : 'BULLETS', items: block.items };
}
