import { type Paragraph, type Table, TextRun } from 'docx';
import type { PackContent, PackCounts } from '../pack-content.ts';
import { paragraph, remark, table, words } from './parts.ts';
import { docxSection } from './section.ts';

/** Ratings by area, counted. */
export function docxHeadline(content: PackContent): (Paragraph | Table)[] {
  const { lede, whose, areas, total } = content.headline;
  const row = ({ name, red, amber, green, unrated, reasons }: PackCounts) => [
    [
      ...words(name, { size: 18 }),
      ...(reasons === '' ? [] : [new TextRun({ text: `Not rated: ${reasons}`, break: 1, size: 16 })]),
    ],
    ...[red, amber, green, unrated].map(String),
  ];
  return [
    ...docxSection(content, 'headline'),
    paragraph(lede, { bold: true, size: 24 }),
    remark(whose),
    table(
      [3, 1, 1, 1, 1],
      ['Area', '✕ Red', '! Amber', '✓ Green', '– Not rated'],
      [...areas, ...(areas.length > 1 ? [total] : [])].map(row),
      [1, 2, 3, 4],
    ),
  ];
}
