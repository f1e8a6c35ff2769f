import type { Paragraph, Table } from 'docx';
import type { PackContent } from '../pack-content.ts';
import { bullet, heading, paragraph, rating, table } from './parts.ts';
import { docxSection } from './section.ts';

/** The edition in plain English, what is at risk at the year end, what changed, and the highlights. */
export function docxSummaries(content: PackContent): (Paragraph | Table)[] {
  const { summary, yearEnd, changes } = content;
  return [
    ...docxSection(content, 'summary', false),
    ...summary.map((sentence) => bullet(sentence)),
    ...docxSection(content, 'year-end', false),
    paragraph(yearEnd.note),
    ...yearEnd.parts.flatMap(({ title, rows }) => [
      heading(2, title),
      table(
        [1.7, 1, 3, 1.2],
        ['Indicator', 'Rating now', 'Where the year will end', 'Target'],
        rows.map(({ name, rating: now, outlook, target }) => [name, rating(now), outlook, target]),
      ),
    ]),
    ...docxSection(content, 'changes', false),
    paragraph(changes.note),
    ...(changes.rows.length === 0
      ? []
      : [
          table(
            [3, 1, 1, 1],
            ['Indicator', 'Was', 'Is', 'Figure'],
            changes.rows.map(({ name, before, now, figure }) => [name, rating(before), rating(now), figure]),
          ),
        ]),
    ...highlights(content),
  ];
}

function highlights(content: PackContent): Paragraph[] {
  return [
    ...docxSection(content, 'highlights', false),
    ...content.highlights.flatMap(({ title, lines }) => [
      heading(2, title),
      ...lines.map((line) => bullet(line)),
    ]),
  ];
}
