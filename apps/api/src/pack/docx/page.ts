import { Bookmark, ImageRun, Paragraph, type Table } from 'docx';
import { chartPng } from '../chart-png.ts';
import type { Fact, PackPage } from '../pack-content.ts';
import {
  blocks,
  facts,
  heading,
  leading,
  movement,
  paragraph,
  rating,
  remark,
  table,
  words,
} from './parts.ts';

/** Pixels at 96 to the inch: across the text of the page, and less where the words need the room. */
const WIDTHS = { short: 600, long: 410, longest: 350 } as const;

/** Letters of commentary, analysis and facts beside which a chart of the full width leaves no room on the page. */
const LONG = 1500;
const LONGEST = 2200;

const SMALL = { size: 17 } as const;

export const docxPageAnchor = (id: string) => `page-${id}`.slice(0, 40);

/** The page of one indicator. */
export async function docxPage(page: PackPage, list: () => number): Promise<(Paragraph | Table)[]> {
  const { area, reference, name, why, figure, target, movement: moved, figures, commentary } = page;
  return [
    new Paragraph({
      pageBreakBefore: true,
      children: words(`${area}${reference === null ? '' : ` · Reference ${reference}`}`, { size: 17 }),
    }),
    heading(2, [new Bookmark({ id: docxPageAnchor(page.id), children: words(name) })]),
    ...(why === page.rating.words ? [] : [paragraph(why, { bold: true })]),
    table(
      [1, 1.1, 1.1, 1.4],
      ['Rating', 'Figure', 'Target', 'Movement'],
      [
        [
          rating(page.rating),
          words(figure.large, { bold: true }),
          words(target.large, { bold: true }),
          movement(moved),
        ],
        [page.origin, figure.remark, target.remark, moved.remark],
      ],
    ),
    new Paragraph({ spacing: { before: 100, after: 80 }, children: words(page.explanation) }),
    ...(page.chart === null && figures === null ? [] : [heading(3, 'Figures')]),
    ...(page.chart === null ? [] : [await picture(page), ...page.chart.notes.map((note) => remark(note))]),
    ...(figures === null
      ? []
      : [
          table(
            figures.columns.map((_, column) => (column === 0 ? 1.4 : 1)),
            figures.columns,
            figures.rows,
            figures.columns.map((_, column) => column).slice(1),
          ),
        ]),
    heading(3, 'Commentary'),
    ...(commentary.length === 0 ? [paragraph(page.noCommentary)] : []),
    ...commentary.flatMap(({ heading: caption, byline, blocks: parts, covers }) => [
      ...(caption === null ? [] : [leading(caption, { bold: true })]),
      remark(byline),
      ...blocks(parts, list),
      ...(covers.length === 0 ? [] : [remark(`This box also speaks of: ${covers.join('; ')}`)]),
    ]),
    ...(page.analysis.length === 0 ? [] : [heading(3, 'Beside the rating'), ...facts(page.analysis, SMALL)]),
    heading(3, 'Who answers for it'),
    ...inRows(page.facts).map(
      (row) =>
        new Paragraph({
          spacing: { after: 40 },
          children: row.flatMap(({ term, words: said }, index) => [
            ...words(`${index === 0 ? '' : ' · '}${term}: `, { ...SMALL, bold: true }),
            ...words(said, SMALL),
          ]),
        }),
    ),
  ];
}

/** Letters on a line of the page's small print. */
const LINE = 105;

/** Facts that are short enough share a line: the page of an indicator is one page wherever its words allow. */
function inRows(list: readonly Fact[]): Fact[][] {
  const lengthOf = (row: readonly Fact[]) =>
    row.reduce((sum, { term, words: said }) => sum + term.length + said.length + 5, 0);
  const rows: Fact[][] = [];
  for (const fact of list) {
    const last = rows.at(-1);
    if (last !== undefined && lengthOf([...last, fact]) <= LINE) last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

/** Letters of what a page says below its figures. */
function length({ commentary, analysis, facts: list }: PackPage): number {
  return JSON.stringify([commentary.map(({ blocks: parts }) => parts), analysis, list]).length;
}

async function picture(page: PackPage): Promise<Paragraph> {
  const { chart, name } = page;
  if (chart === null) return paragraph('');
  const letters = length(page);
  const across = letters > LONGEST ? WIDTHS.longest : letters > LONG ? WIDTHS.long : WIDTHS.short;
  const { data, width, height } = await chartPng(chart.svg);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: across, height: Math.round((across * height) / width) },
        altText: { name, title: `Chart of ${name}`, description: chart.alt },
      }),
    ],
  });
}
