import type { Block, Run } from '@dial/domain/commentary/block';
import styles from './commentary-blocks.module.css';

/** Commentary as readers see it: paragraphs, lists and links, made of blocks and never of HTML. */
export function CommentaryBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return <div className={styles.blocks}>{blocks.map(drawBlock)}</div>;
}

function drawBlock(block: Block, index: number) {
  if (block.kind === 'paragraph') return <p key={index}>{block.runs.map(drawRun)}</p>;
  const items = block.items.map((runs, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text never change places
    <li key={place}>{runs.map(drawRun)}</li>
  ));
  return block.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
}

function drawRun({ text, href }: Run, index: number) {
  if (href === null) return text;
  return (
    <a key={index} href={href} rel="noreferrer">
      {text}
    </a>
  );
}
