import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { docxAttention } from './docx/attention.ts';
import { docxContents } from './docx/contents.ts';
import { docxCover } from './docx/cover.ts';
import { docxEnding } from './docx/ending.ts';
import { docxHeadline } from './docx/headline.ts';
import { paragraph } from './docx/parts.ts';
import { DOCX_STYLES } from './docx/styles.ts';
import { docxSummaries } from './docx/summaries.ts';
import { docxTables } from './docx/tables.ts';
import type { PackContent } from './pack-content.ts';
import { packTitle } from './pack-title.ts';
import { xmlText } from './xml-text.ts';

/** Twips: 2 cm. */
const MARGIN = 1134;
const A4 = { width: 11906, height: 16838 };

/** Writes a pack as a Word document for clerks to edit: the same words in the same order as the PDF. */
export async function writeDocx(given: PackContent): Promise<Buffer> {
  const content = xmlText(given);
  const { council, title, scope, draft, edition } = content;
  const { documentTitle, description } = packTitle(content);
  let lists = 0;
  const list = () => {
    lists += 1;
    return lists;
  };
  const header = [council, title, scope, draft].filter((part) => part !== null).join(' · ');
  const document = new Document({
    title: documentTitle,
    creator: council,
    lastModifiedBy: council,
    // Word counts the pages of the contents when it opens the file.
    features: { updateFields: true },
    description,
    styles: DOCX_STYLES,
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({ children: [paragraph(header, { size: 17, color: '4A5764' })] }),
        },
        footers: { first: new Footer({ children: [] }), default: pageNumbers(edition) },
        children: [
          ...docxCover(content),
          ...docxContents(content),
          ...docxHeadline(content),
          ...docxSummaries(content),
          ...(await docxAttention(content, list)),
          ...docxTables(content),
          ...docxEnding(content),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function pageNumbers(edition: string): Footer {
  const children = [`${edition} · Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children, size: 17, color: '4A5764' })],
      }),
    ],
  });
}
