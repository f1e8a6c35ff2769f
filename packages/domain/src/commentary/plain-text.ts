import type { Block, Run } from './block.ts';

/** Commentary without marks, for a mail, a cell or a search: bullets and numbers as characters, addresses behind their links. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return runsText(block.runs);
  return block.items
    .map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${runsText(item)}`)
    .join('\n');
}

const runsText = (runs: readonly Run[]) =>
  runs.map(({ text, href }) => (href === null || href === text ? text : `${text} (${href})`)).join('');
