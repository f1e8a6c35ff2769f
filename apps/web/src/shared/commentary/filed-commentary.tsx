import type { Block } from '@dial/domain/commentary/block';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../graphql.ts';
import { CommentaryBlocks } from './commentary-blocks.tsx';

export const BLOCK = graphql(`
  fragment FiledCommentaryBlock on CommentaryBlock {
    kind
    items {
      text
      href
    }
  }
`);

interface Props {
  readonly blocks: readonly FragmentOf<typeof BLOCK>[];
}

/** Commentary that was filed in Dial, as the API parsed it. */
export function FiledCommentary({ blocks }: Props) {
  return <CommentaryBlocks blocks={readFragment(BLOCK, blocks).map(blockOf)} />;
}

function blockOf({ kind, items }: ResultOf<typeof BLOCK>): Block {
  return kind === 'PARAGRAPH'
    ? { kind: 'paragraph', runs: items.flat() }
    : { kind: 'list', ordered: kind === 'NUMBERS', items };
}
