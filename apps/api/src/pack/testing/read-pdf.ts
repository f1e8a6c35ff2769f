import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a PDF's structure tree, as another library reads it. */
export interface PdfNode {
  readonly role: string;
  readonly alt?: string;
  /** Of a header cell: what it heads. */
  readonly scope?: string;
  readonly text: string;
  readonly children: readonly PdfNode[];
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly marked: boolean;
  /** Titles of the bookmarks, with their depth from 1. */
  readonly outline: readonly { readonly title: string; readonly depth: number }[];
  /** Every node of every page in reading order. */
  readonly nodes: readonly PdfNode[];
  readonly text: string;
  readonly pages: number;
}

/** Opens a PDF with a library that has no part in its making. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const nodes: PdfNode[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const { items } = content as unknown as { items: readonly Item[] };
    texts.push(items.map(({ str = '', hasEOL = false }) => `${str}${hasEOL ? '\n' : ''}`).join(''));
    const tree = (await page.getStructTree()) as unknown as RawNode | null;
    if (tree !== null) nodes.push(...flat(nodeOf(tree, textsById(items))));
  }
  const read: ReadPdf = {
    info: info as Record<string, unknown>,
    xmp: String((metadata as unknown as { getRaw(): string }).getRaw()),
    marked:
      (((await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null)?.get('Marked') ??
        false) === true,
    outline: depths((await pdf.getOutline()) as readonly RawOutline[], 1),
    nodes,
    text: texts.join('\n'),
    pages: pdf.numPages,
  };
  await task.destroy();
  return read;
}

interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

interface RawNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly scope?: string;
  readonly children?: readonly RawNode[];
}

interface RawOutline {
  readonly title: string;
  readonly items: readonly RawOutline[];
}

/** The words of each piece of marked content. */
function textsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') open.push(id ?? null);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const within = open.findLast((one) => one !== null);
      if (within != null) texts.set(within, `${texts.get(within) ?? ''}${str ?? ''}${hasEOL ? ' ' : ''}`);
    }
  }
  return texts;
}

function nodeOf(raw: RawNode, texts: ReadonlyMap<string, string>): PdfNode {
  const children = (raw.children ?? []).map((child) => nodeOf(child, texts));
  const own = raw.id === undefined ? '' : (texts.get(raw.id) ?? '');
  return {
    role: raw.role ?? raw.type ?? '',
    ...(raw.alt === undefined ? {} : { alt: raw.alt }),
    ...(raw.scope === undefined ? {} : { scope: raw.scope }),
    text: `${own}${children.map(({ text }) => text).join(' ')}`.replaceAll(/\s+/g, ' ').trim(),
    children,
  };
}

const flat = (node: PdfNode): PdfNode[] => [node, ...node.children.flatMap(flat)];

const depths = (items: readonly RawOutline[] | null, depth: number): { title: string; depth: number }[] =>
  (items ?? []).flatMap(({ title, items: below }) => [{ title, depth }, ...depths(below, depth + 1)]);
