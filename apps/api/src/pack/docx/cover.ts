import { BorderStyle, Paragraph } from 'docx';
import type { PackContent } from '../pack-content.ts';
import { facts, paragraph, remark, words } from './parts.ts';

/** Whose pack it is, of what, and as of when. */
export function docxCover({ council, title, scope, draft, cover: list, address }: PackContent): Paragraph[] {
  return [
    paragraph(council, { bold: true, size: 28, color: '4A5764' }),
    new Paragraph({
      style: 'Title',
      border: { bottom: { style: BorderStyle.SINGLE, size: 36, space: 12, color: '1D4F91' } },
      children: words(title),
    }),
    paragraph(scope === null ? 'Committee pack' : `Committee pack: ${scope}`, { size: 32 }),
    ...(draft === null ? [] : [paragraph(draft, { bold: true, size: 28, color: 'A9231B' })]),
    ...facts(list),
    remark(`Made by Dial from ${address}`),
  ];
}
