import type { Paragraph, Table } from 'docx';
import type { PackContent } from '../pack-content.ts';
import { docxPage, docxPageAnchor } from './page.ts';
import { leading, movement, paragraph, rating, table, toBookmark } from './parts.ts';
import { docxSection } from './section.ts';

/** What needs attention: a list, then a page for each. @param list numbers the numbered lists */
export async function docxAttention(
  content: PackContent,
  list: () => number,
): Promise<(Paragraph | Table)[]> {
  const { pages } = content;
  const rows = pages.map((page) => [
    [toBookmark(docxPageAnchor(page.id), page.name)],
    rating(page.rating),
    page.figure.large,
    movement(page.movement),
  ]);
  const made: (Paragraph | Table)[] = [];
  for (const page of pages) made.push(...(await docxPage(page, list)));
  return [
    ...docxSection(content, 'attention'),
    pages.length === 0 ? paragraph(content.attention) : leading(content.attention),
    ...(pages.length === 0
      ? []
      : [table([3, 1, 1.2, 1.2], ['Indicator', 'Rating', 'Figure', 'Movement'], rows)]),
    ...made,
  ];
}
