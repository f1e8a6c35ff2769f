import type { Block, Run } from '@dial/domain/commentary/block';
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Fact, PackMovement, PackRating } from '../pack-content.ts';

const INKS = { red: 'A9231B', amber: '7A4B00', green: '1A6B3C' } as const;
const SOFT = '4A5764';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'D9DFE5' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Twips across the text of an A4 page with margins of 2 cm. */
const WIDTH = 9638;

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  /** Half points. */
  readonly size?: number;
}

/** Words as they are; line feeds are line breaks. */
export function words(text: string, look: Look = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index === 0 ? {} : { break: 1 }) }));
}

export function paragraph(text: string, look: Look = {}): Paragraph {
  return new Paragraph({ children: words(text, look) });
}

/** A line that stands on the page of what it leads to. */
export function leading(text: string, look: Look = {}): Paragraph {
  return new Paragraph({ children: words(text, look), keepNext: true });
}

export function remark(text: string): Paragraph {
  return paragraph(text, { color: SOFT, size: 17 });
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function heading(level: 1 | 2 | 3, children: string | ParagraphChild[], isNewPage = false): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    children: typeof children === 'string' ? words(children) : children,
    pageBreakBefore: isNewPage,
    keepNext: true,
  });
}

/** @param keepNext whether it stands on the page of what comes after it */
export function bullet(children: string | ParagraphChild[], keepNext = false): Paragraph {
  return new Paragraph({
    children: typeof children === 'string' ? words(children) : children,
    keepNext,
    bullet: { level: 0 },
  });
}

/** "Director: Ada Made", the term in bold. */
export function facts(list: readonly Fact[], look: Look = {}): Paragraph[] {
  return list.map(
    ({ term, words: said }) =>
      new Paragraph({
        spacing: { after: 50 },
        children: [...words(`${term}: `, { ...look, bold: true }), ...words(said, look)],
      }),
  );
}

export function runs(list: readonly Run[]): ParagraphChild[] {
  return list.flatMap(({ text, href }): ParagraphChild[] =>
    href === null
      ? words(text)
      : [
          new ExternalHyperlink({
            link: href,
            children: [new TextRun({ text: text.replaceAll('\n', ' '), style: 'Hyperlink' })],
          }),
        ],
  );
}

/** @param list which numbered list of the document this is, so that each begins with 1 */
export function blocks(parts: readonly Block[], list: () => number): Paragraph[] {
  return parts.flatMap((part) => {
    if (part.kind === 'paragraph') return [new Paragraph({ children: runs(part.runs) })];
    const instance = part.ordered ? list() : 0;
    return part.items.map(
      (item) =>
        new Paragraph({
          children: runs(item),
          ...(part.ordered
            ? { numbering: { reference: 'numbers', level: 0, instance } }
            : { bullet: { level: 0 } }),
        }),
    );
  });
}

/** A rating as a mark, a word and a colour. */
export function rating({ rag, words: said }: PackRating): TextRun[] {
  const mark = rag === null ? '–' : { red: '✕', amber: '!', green: '✓' }[rag];
  return words(`${mark} ${said}`, { bold: true, color: rag === null ? SOFT : INKS[rag] });
}

export function movement({ direction, words: said }: PackMovement): TextRun[] {
  const arrow = direction === null ? '' : { up: '↑ ', down: '↓ ', level: '→ ' }[direction];
  return words(`${arrow}${said}`);
}

export function toBookmark(id: string, said: string): InternalHyperlink {
  return new InternalHyperlink({ anchor: id, children: [new TextRun({ text: said, style: 'Hyperlink' })] });
}

/** A line of the contents: what leads there, dots, and its page, which Word fills in. */
export function contentsLine(id: string, said: string, indent = 0): Paragraph {
  return new Paragraph({
    indent: { left: indent },
    spacing: { after: 50 },
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH, leader: LeaderType.DOT }],
    children: [toBookmark(id, said), new TextRun({ children: [new Tab()] }), new PageReference(id)],
  });
}

type Cell = string | ParagraphChild[];

/**
 * A table with a header row that is repeated on every page; rows are never split.
 *
 * @param shares of the width, one a column
 * @param numbers columns, from 0, whose cells stand to the right
 */
export function table(
  shares: readonly number[],
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  numbers: readonly number[] = [],
): Table {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((share / all) * WIDTH));
  const cell = (content: Cell, column: number, look: Look = {}) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { top: 28, bottom: 28, left: 70, right: 70 },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: numbers.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: typeof content === 'string' ? words(content, { size: 18, ...look }) : [...content],
        }),
      ],
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      bottom: RULE,
      insideHorizontal: RULE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((name, column) => cell(name, column, { bold: true, color: SOFT })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((content, column) => cell(content, column)) }),
      ),
    ],
  });
}
