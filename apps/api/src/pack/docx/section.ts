import { Bookmark, type Paragraph } from 'docx';
import type { PackContent } from '../pack-content.ts';
import { heading, words } from './parts.ts';

/** The parts of the document in their order, and whether the pack holds them. */
export const docxSections = ({
  summary,
  highlights: lines,
  tables: areas,
  conflicts,
  otherConflicts,
  glossary,
  pages,
}: PackContent) => [
  { id: 'headline', name: 'Headline', held: true },
  { id: 'summary', name: 'In plain English', held: summary.length > 0 },
  { id: 'year-end', name: 'At risk at the year end', held: true },
  { id: 'changes', name: 'Changes of rating', held: true },
  { id: 'highlights', name: 'Highlights', held: lines.length > 0 },
  { id: 'attention', name: 'What needs attention', held: true },
  {
    id: 'others',
    name: pages.length > 0 ? 'The other indicators' : 'The indicators',
    held: areas.length > 0,
  },
  {
    id: 'conflicts',
    name: 'Conflicts in the sources',
    held: conflicts.length > 0 || otherConflicts !== null,
  },
  { id: 'glossary', name: 'Glossary', held: glossary.length > 0 },
  { id: 'about', name: 'About this pack', held: true },
];

/** The heading of a part; none where the pack does not hold it. */
export function docxSection(content: PackContent, id: string, isNewPage = true): Paragraph[] {
  const found = docxSections(content).find((one) => one.id === id);
  return found?.held ? [heading(1, [new Bookmark({ id, children: words(found.name) })], isNewPage)] : [];
}
