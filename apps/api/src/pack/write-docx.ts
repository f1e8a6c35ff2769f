import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { docxPage, pageAnchor } from './docx-page.ts';
import {
  bullet,
  contentsLine,
  facts,
  heading,
  movement,
  paragraph,
  rating,
  remark,
  table,
  toBookmark,
  words,
} from './docx-parts.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import type { PackContent, PackCounts, PackTable } from './pack-content.ts';
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
          ...cover(content),
          ...contents(content),
          ...headline(content),
          ...summaries(content),
          ...highlights(content),
          ...(await attention(content, list)),
          ...tables(content),
          ...ending(content),
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

function cover({ council, title, scope, draft, cover: list, address }: PackContent): Paragraph[] {
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

const sections = ({
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

function section(content: PackContent, id: string, isNewPage = true): Paragraph[] {
  const found = sections(content).find((one) => one.id === id);
  return found?.held ? [heading(1, [new Bookmark({ id, children: words(found.name) })], isNewPage)] : [];
}

function contents(content: PackContent): Paragraph[] {
  return [
    heading(1, 'Contents', true),
    ...sections(content)
      .filter(({ held }) => held)
      .flatMap(({ id, name }) => [
        contentsLine(id, name),
        ...(id === 'attention'
          ? content.pages.map((page) => contentsLine(pageAnchor(page.id), page.name, 400))
          : []),
      ]),
  ];
}

function headline(content: PackContent): (Paragraph | Table)[] {
  const { lede, whose, areas, total } = content.headline;
  const row = ({ name, red, amber, green, unrated, reasons }: PackCounts) => [
    [
      ...words(name, { size: 18 }),
      ...(reasons === '' ? [] : [new TextRun({ text: `Not rated: ${reasons}`, break: 1, size: 16 })]),
    ],
    ...[red, amber, green, unrated].map(String),
  ];
  return [
    ...section(content, 'headline'),
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

function summaries(content: PackContent): (Paragraph | Table)[] {
  const { summary, yearEnd, changes } = content;
  return [
    ...section(content, 'summary', false),
    ...summary.map((sentence) => bullet(sentence)),
    ...section(content, 'year-end', false),
    paragraph(yearEnd.note),
    ...yearEnd.parts.flatMap(({ title, rows }) => [
      heading(2, title),
      table(
        [1.7, 1, 3, 1.2],
        ['Indicator', 'Rating now', 'Where the year will end', 'Target'],
        rows.map(({ name, rating: now, outlook, target }) => [name, rating(now), outlook, target]),
      ),
    ]),
    ...section(content, 'changes', false),
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
  ];
}

function highlights(content: PackContent): Paragraph[] {
  return [
    ...section(content, 'highlights', false),
    ...content.highlights.flatMap(({ title, lines }) => [
      heading(2, title),
      ...lines.map((line) => bullet(line)),
    ]),
  ];
}

async function attention(content: PackContent, list: () => number): Promise<(Paragraph | Table)[]> {
  const { pages } = content;
  const rows = pages.map((page) => [
    [toBookmark(pageAnchor(page.id), page.name)],
    rating(page.rating),
    page.figure.large,
    movement(page.movement),
  ]);
  const made: (Paragraph | Table)[] = [];
  for (const page of pages) made.push(...(await docxPage(page, list)));
  return [
    ...section(content, 'attention', false),
    paragraph(content.attention),
    ...(pages.length === 0
      ? []
      : [table([3, 1, 1.2, 1.2], ['Indicator', 'Rating', 'Figure', 'Movement'], rows)]),
    ...made,
  ];
}

function tables(content: PackContent): (Paragraph | Table)[] {
  return [...section(content, 'others'), ...content.tables.flatMap(areaTable)];
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

function ending(content: PackContent): Paragraph[] {
  return [
    ...section(content, 'conflicts', false),
    ...content.conflicts.flatMap(({ subject, readings, reason }) => [
      paragraph(subject, { bold: true }),
      ...readings.map((reading) =>
        bullet([
          ...words(reading.stands ? 'Stands: ' : 'Set aside: ', { bold: true }),
          ...words(reading.words),
        ]),
      ),
      remark(reason),
    ]),
    ...(content.otherConflicts === null ? [] : [paragraph(content.otherConflicts)]),
    ...section(content, 'glossary', false),
    ...facts(content.glossary),
    ...section(content, 'about', false),
    ...content.about.flatMap(({ title, paragraphs }) => [
      heading(2, title),
      ...paragraphs.map((said) => paragraph(said)),
    ]),
  ];
}
