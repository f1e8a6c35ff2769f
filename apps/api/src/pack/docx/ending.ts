import type { Paragraph } from 'docx';
import type { PackContent } from '../pack-content.ts';
import { bullet, facts, heading, leading, paragraph, remark, words } from './parts.ts';
import { docxSection } from './section.ts';

const CONFLICTS =
  'Where the sources of the indicators with a page contradict each other: each reading, which one stands, and why.';

/** What the sources disagree on, the words that are used, and how the pack was made. */
export function docxEnding(content: PackContent): Paragraph[] {
  return [
    ...docxSection(content, 'conflicts', false),
    ...(content.conflicts.length === 0 ? [] : [leading(CONFLICTS)]),
    ...content.conflicts.flatMap(({ subject, readings, reason }) => [
      leading(subject, { bold: true }),
      ...readings.map((reading) =>
        bullet(
          [...words(reading.stands ? 'Stands: ' : 'Set aside: ', { bold: true }), ...words(reading.words)],
          true,
        ),
      ),
      remark(reason),
    ]),
    ...(content.otherConflicts === null ? [] : [paragraph(content.otherConflicts)]),
    ...docxSection(content, 'glossary', false),
    ...facts(content.glossary),
    ...docxSection(content, 'about', false),
    ...content.about.flatMap(({ title, paragraphs }) => [
      heading(2, title),
      ...paragraphs.map((said) => paragraph(said)),
    ]),
  ];
}
