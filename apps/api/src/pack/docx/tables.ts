import { type Paragraph, type Table, TextRun } from 'docx';
import type { PackContent, PackTable } from '../pack-content.ts';
import { heading, movement, rating, table, words } from './parts.ts';
import { docxSection } from './section.ts';

/** The indicators without a page of their own, area by area. */
export function docxTables(content: PackContent): (Paragraph | Table)[] {
  return [...docxSection(content, 'others'), ...content.tables.flatMap(areaTable)];
}

function areaTable({ area, rows }: PackTable): (Paragraph | Table)[] {
  return [
    heading(2, area),
    table(
      [2.4, 1.5, 1.2, 1.1, 1.2, 1.3],
      ['Indicator', 'Latest', 'Target', 'Rating', 'Movement', 'Responsible'],
      rows.map(({ name, latest, period, target, responsible, ...row }) => [
        name,
        [
          ...words(latest, { bold: true, size: 18 }),
          ...(period === '' ? [] : [new TextRun({ text: period, break: 1, size: 16 })]),
        ],
        target,
        rating(row.rating),
        movement(row.movement),
        responsible,
      ]),
    ),
  ];
}
