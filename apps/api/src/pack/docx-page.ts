import { Bookmark, ImageRun, Paragraph, type Table } from 'docx';
import { chartPng } from './chart-png.ts';
import { blocks, facts, heading, movement, paragraph, rating, remark, table, words } from './docx-parts.ts';
import type { PackPage } from './pack-content.ts';

/** Pixels at 96 to the inch across the text of the page. */
const WIDTH = 640;

export const pageAnchor = (id: string) => `page-${id}`.slice(0, 40);

/** The page of one indicator. */
export async function docxPage(page: PackPage, list: () => number): Promise<(Paragraph | Table)[]> {
  const { area, reference, name, why, figure, target, movement: moved, figures, commentary } = page;
  return [
    new Paragraph({
      pageBreakBefore: true,
      children: words(`${area}${reference === null ? '' : ` · Reference ${reference}`}`, { size: 17 }),
    }),
    heading(2, [new Bookmark({ id: pageAnchor(page.id), children: words(name) })]),
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
    paragraph(''),
    paragraph(page.explanation),
    ...(page.chart === null && figures === null ? [] : [heading(3, 'Figures')]),
    ...(page.chart === null ? [] : [await picture(page)]),
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
      ...(caption === null ? [] : [paragraph(caption, { bold: true })]),
      remark(byline),
      ...blocks(parts, list),
      ...(covers.length === 0 ? [] : [remark(`This box also speaks of: ${covers.join('; ')}`)]),
    ]),
    ...(page.analysis.length === 0 ? [] : [heading(3, 'Beside the rating'), ...facts(page.analysis)]),
    heading(3, 'Who answers for it'),
    ...facts(page.facts),
  ];
}

async function picture({ chart, name }: PackPage): Promise<Paragraph> {
  if (chart === null) return paragraph('');
  const { data, width, height } = await chartPng(chart.svg);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: WIDTH, height: Math.round((WIDTH * height) / width) },
        altText: { name, title: `Chart of ${name}`, description: chart.alt },
      }),
    ],
  });
}
