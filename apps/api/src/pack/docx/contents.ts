import type { Paragraph } from 'docx';
import type { PackContent } from '../pack-content.ts';
import { docxPageAnchor } from './page.ts';
import { contentsLine, heading } from './parts.ts';
import { docxSections } from './section.ts';

/** The parts with their pages, and each indicator that has one. */
export function docxContents(content: PackContent): Paragraph[] {
  return [
    heading(1, 'Contents', true),
    ...docxSections(content)
      .filter(({ held }) => held)
      .flatMap(({ id, name }) => [
        contentsLine(id, name),
        ...(id === 'attention'
          ? content.pages.map((page) => contentsLine(docxPageAnchor(page.id), page.name, 400))
          : []),
      ]),
  ];
}
