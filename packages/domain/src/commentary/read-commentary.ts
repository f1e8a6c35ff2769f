import type { List, ListItem, Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { LONGEST_TEXT } from '../text/longest-text.ts';
import type { Block, Run } from './block.ts';
import { safeHref } from './safe-href.ts';

/** Everything that Markdown knows but paragraphs, line breaks, lists and links: its characters stay text. */
const DISABLED = [
  ...['attention', 'autolink', 'blockQuote', 'characterEscape', 'characterReference', 'codeFenced'],
  ...['codeIndented', 'codeText', 'definition', 'hardBreakEscape', 'headingAtx', 'htmlFlow', 'htmlText'],
  ...['labelStartImage', 'setextUnderline', 'thematicBreak'],
];

/** A character for private use that no font shows. It keeps a line from being read as a list and is taken out again. */
const NO_LIST = '\uE000';

/** A line that opens three lists at once: "* * *" is meant as a rule, and thousands of them would take seconds to read. */
const THREE_LISTS = /^([ \t]*)(?=(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)){3})/gm;

/**
 * Reads commentary: paragraphs, bulleted and numbered lists, and links in a small subset of Markdown; never HTML. Line breaks are
 * kept. A link that is not to http, https or a mail address stays as typed. A list inside a list becomes lines of its
 * item. A numbered list that does not begin with 1 stays text ("2023. A year …"). Text longer than commentary may be stays plain.
 */
export function readCommentary(text: string): { readonly blocks: readonly Block[] } {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll(NO_LIST, '');
  if (lines.length > LONGEST_TEXT.commentary) return { blocks: plainParagraphs(lines) };
  const source = lines.replace(THREE_LISTS, `$1${NO_LIST}`);
  const root = fromMarkdown(source, { extensions: [{ disable: { null: DISABLED } }] });
  const blocks = root.children.flatMap((node): Block[] => {
    if (node.type === 'list') return listBlocks(node, source);
    return [{ kind: 'paragraph', runs: merge(runsOf(node, source)) }];
  });
  return { blocks };
}

function plainParagraphs(lines: string): Block[] {
  const paragraphs = lines.split(/\n[ \t]*\n/).map((part) => part.trim());
  return paragraphs
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', runs: [{ text: part, href: null }] }));
}

function listBlocks(list: List, source: string): Block[] {
  if (list.ordered && list.start !== 1) {
    return list.children.map((item) => ({ kind: 'paragraph', runs: merge(withMarker(item, source)) }));
  }
  const items = list.children.map((item) => merge(itemRuns(item, source)));
  return [{ kind: 'list', ordered: list.ordered ?? false, items }];
}

function withMarker(item: ListItem, source: string): Run[] {
  const first = item.children[0];
  const end = first?.position?.start.offset ?? item.position?.end.offset;
  const marker = source.slice(item.position?.start.offset, end).trim();
  return first === undefined ? [plain(marker)] : [plain(`${marker} `), ...itemRuns(item, source)];
}

/** Everything an item holds, each part on lines of its own. An empty one keeps its mark. */
function itemRuns(item: ListItem, source: string): Run[] {
  if (item.children.length === 0) return [plain(sourceOf(item, source).trim())];
  const parts = item.children.flatMap((node) =>
    node.type === 'list' ? node.children.map((nested) => withMarker(nested, source)) : [runsOf(node, source)],
  );
  return parts.flatMap((runs, index) => (index === 0 ? runs : [plain('\n'), ...runs]));
}

function runsOf(node: Nodes, source: string): Run[] {
  if (node.type !== 'paragraph') return [plain(sourceOf(node, source))];
  return node.children.map((child) => runOf(child, source));
}

function runOf(node: Paragraph['children'][number], source: string): Run {
  if (node.type === 'text') return plain(node.value);
  if (node.type === 'break') return plain('\n');
  const href = node.type === 'link' ? safeHref(node.url) : null;
  if (node.type !== 'link' || href === null) return plain(sourceOf(node, source));
  const label = node.children.map((child) => runOf(child, source).text).join('');
  return { text: label.trim() === '' ? href : label, href };
}

function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const { text, href } of runs) {
    const shown = text.replaceAll(NO_LIST, '');
    const last = merged.at(-1);
    if (href === null && last?.href === null) merged[merged.length - 1] = plain(last.text + shown);
    else merged.push({ text: shown, href });
  }
  return merged;
}

const plain = (text: string): Run => ({ text, href: null });

const sourceOf = ({ position }: Nodes, source: string) =>
  source.slice(position?.start.offset, position?.end.offset);
