/** A stretch of plain text: a paragraph, or the lines of a list that begin with "- ". */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Reads plain text as the data files write it: blank lines part paragraphs, "- " begins an item. Never markup. */
export function proseBlocks(text: string): ProseBlock[] {
  const blocks: ({ kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] })[] = [];
  let open: (typeof blocks)[number] | null = null;
  for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
    const item = /^[-•] +(.*)$/.exec(line)?.[1];
    if (line === '') {
      open = null;
    } else if (item !== undefined) {
      if (open?.kind === 'list') {
        open.items.push(item);
      } else {
        open = { kind: 'list', items: [item] };
        blocks.push(open);
      }
    } else if (open?.kind === 'paragraph') {
      open.text = `${open.text} ${line}`;
    } else if (open?.kind === 'list') {
      open.items.push(`${open.items.pop() ?? ''} ${line}`);
    } else {
      open = { kind: 'paragraph', text: line };
      blocks.push(open);
    }
  }
  return joinLists(blocks);
}

/** Items with blank lines between them are one list. */
function joinLists(blocks: readonly ProseBlock[]): ProseBlock[] {
  const joined: ProseBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list') {
      joined[joined.length - 1] = { kind: 'list', items: [...last.items, ...block.items] };
    } else {
      joined.push(block);
    }
  }
  return joined;
}
