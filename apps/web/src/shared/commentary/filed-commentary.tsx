import { type FragmentOf, graphql, type ResultOf, readFragment } from '../graphql.ts';
import styles from './filed-commentary.module.css';

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

/** Commentary that was filed in Dial, as the API parsed it: paragraphs, lists and links, never HTML. */
export function FiledCommentary({ blocks }: Props) {
  return (
    <div className={styles.blocks}>
      {readFragment(BLOCK, blocks).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change places
        <Block key={index} {...block} />
      ))}
    </div>
  );
}

type BlockParts = ResultOf<typeof BLOCK>;
type Run = BlockParts['items'][number][number];

function Block({ kind, items }: BlockParts) {
  if (kind === 'PARAGRAPH') return <p>{items.flat().map(drawRun)}</p>;
  const lines = items.map((runs, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text never change places
    <li key={place}>{runs.map(drawRun)}</li>
  ));
  return kind === 'NUMBERS' ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}

function drawRun({ text, href }: Run, index: number) {
  if (href === null) return text;
  return (
    <a key={index} href={href} rel="noreferrer">
      {text}
    </a>
  );
}
