import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { printable } from './printable.ts';
import { madePack, madePage } from './testing/made-pack.ts';
import { type PdfNode, type ReadPdf, readPdf } from './testing/read-pdf.ts';
import { writePdf } from './write-pdf.ts';

let pdf: ReadPdf;
const of = (...roles: string[]) => pdf.nodes.filter(({ role }) => roles.includes(role));

beforeAll(async () => {
  pdf = await readPdf(writePdf(madePack()));
});

describe('the PDF, read back by another library', () => {
  test('says its language, its title and that it keeps to PDF/UA-1', () => {
    expect(pdf.info).toMatchObject({
      Language: 'en-GB',
      Title: 'Made-up Report, Quarter 2',
      Author: 'Made-up Council',
    });
    expect(pdf.marked).toBe(true);
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('has a bookmark for every section and every indicator with a page', () => {
    expect(pdf.outline).toEqual([
      { title: 'Contents', depth: 1 },
      { title: 'Headline', depth: 1 },
      { title: 'In plain English', depth: 1 },
      { title: 'At risk at the year end', depth: 1 },
      { title: 'Likely to be missed: 1', depth: 2 },
      { title: 'Changes of rating', depth: 1 },
      { title: 'Highlights', depth: 1 },
      { title: 'Working well', depth: 2 },
      { title: 'What needs attention', depth: 1 },
      { title: 'Trees planted', depth: 2 },
      { title: 'The other indicators', depth: 1 },
      { title: 'Parks', depth: 2 },
      { title: 'Conflicts in the sources', depth: 1 },
      { title: 'Glossary', depth: 1 },
      { title: 'About this pack', depth: 1 },
      { title: 'Ratings', depth: 2 },
    ]);
  });

  test('is read in the order of its content, by headings that skip no level', () => {
    const headings = of('H1', 'H2', 'H3').map(({ role, text }) => `${role} ${text}`);
    expect(headings).toEqual([
      'H1 Contents',
      'H1 Headline',
      'H1 In plain English',
      'H1 At risk at the year end',
      'H2 Likely to be missed: 1',
      'H1 Changes of rating',
      'H1 Highlights',
      'H2 Working well',
      'H1 What needs attention',
      'H2 Trees planted',
      'H3 Figures',
      'H3 Commentary',
      'H3 Beside the rating',
      'H3 Who answers for it',
      'H1 The other indicators',
      'H2 Parks',
      'H1 Conflicts in the sources',
      'H1 Glossary',
      'H1 About this pack',
      'H2 Ratings',
    ]);
    const read = pdf.nodes
      .filter(({ role }) => role === 'Document')
      .map(({ text }) => text)
      .join(' ');
    const order = [
      '2 of 3 indicators',
      'Two of three have a rating.',
      'Trees watered',
      'Since 2096-97 Q1',
      'Trees grow.',
      'so red.',
      'Made-up words.',
      'About 300.',
      'Cy Made',
      'Benches mended',
      'A tall plant.',
    ];
    const places = order.map((words) => read.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('says of every picture what it shows, and of every table what its columns are', () => {
    expect(of('Figure').map(({ alt }) => alt)).toEqual(['Line chart. Actual: from 90 to 80.']);
    const tables = of('Table');
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      const heads = within(table).filter(({ role }) => role === 'TH');
      expect(heads.length).toBeGreaterThan(2);
      expect(heads.every(({ scope, text }) => scope === 'Column' && text !== '')).toBe(true);
    }
  });

  test('leads where its links say', () => {
    expect(of('Link').map(({ text }) => text)).toEqual(expect.arrayContaining(['Trees planted', 'A page']));
  });
});

test('what is not published says so on its cover and every page after it', async () => {
  const draft = await readPdf(writePdf(madePack({ draft: 'Not published – scrutiny stage' })));
  expect(draft.text.split('Not published – scrutiny stage').length - 1).toBe(draft.pages);
  expect(draft.info.Title).toBe('Made-up Report, Quarter 2, Not published – scrutiny stage');
});

test('an edition without anything to note, to mend or to explain has no empty sections', async () => {
  const bare = await readPdf(
    writePdf(
      madePack({ summary: [], highlights: [], pages: [], conflicts: [], otherConflicts: null, glossary: [] }),
    ),
  );
  expect(bare.outline.map(({ title }) => title)).toEqual([
    ...[
      'Contents',
      'Headline',
      'At risk at the year end',
      'Likely to be missed: 1',
      'Changes of rating',
      'What needs attention',
      'The indicators',
      'Parks',
      'About this pack',
      'Ratings',
    ],
  ]);
});

describe('the page of an indicator', () => {
  const sentences = (count: number) => [
    {
      heading: null,
      byline: 'Ada Made',
      covers: [],
      blocks: Array.from({ length: count }, () => ({
        kind: 'paragraph' as const,
        runs: [{ text: 'A made-up sentence of commentary. '.repeat(8).trim(), href: null }],
      })),
    },
  ];
  const pages = async (count: number) =>
    (await readPdf(writePdf(madePack({ pages: [madePage({ commentary: sentences(count) })] })))).pages;

  test('is one page, set closer for longer commentary, and two for what is too long for that', async () => {
    const short = await pages(1);
    expect(await pages(10)).toBe(short);
    expect(await pages(20)).toBe(short + 1);
  });
});

const MARKUP = [
  '#',
  '$',
  '*',
  '_',
  '@',
  '<',
  '>',
  '\\',
  '//',
  '/*',
  '"',
  '`',
  '[',
  ']',
  '{',
  '}',
  '~',
  '=',
  '- ',
  '+ ',
  '\\u{41}',
  '#sys.inputs',
  '$x^2$',
  '…',
  'é',
  '漢',
  '€',
];

test('any text comes out as it is, markup of the setter included', async () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'grapheme', maxLength: 6 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join(''))
    // How marks lie on letters is the setter's, and not read back letter by letter.
    .filter((words) => squeezed(printable(words)) !== '' && !/\p{M}/u.test(words));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
      const commentary = texts.map((words) => ({
        heading: words,
        byline: words,
        covers: [words],
        blocks: [{ kind: 'paragraph' as const, runs: [{ text: words, href: null }] }],
      }));
      const glossary = texts.map((words) => ({ term: words, words }));
      const made = await readPdf(writePdf(madePack({ pages: [madePage({ commentary })], glossary })));
      const read = squeezed(made.text);
      for (const words of texts)
        expect(read.split(squeezed(printable(words))).length - 1).toBeGreaterThanOrEqual(6);
    }),
    { numRuns: 6 },
  );
});

/** Letters that share a glyph of the pack's font: a PDF says one letter for each glyph, whichever of them was meant. */
const ONE_GLYPH: Readonly<Record<string, string>> = { '\u2010': '-', '\u2206': '\u0394', '\u02ed': '=' };

/** Where lines break, how marks are composed and which letter a glyph is said to be is the setter's. */
const squeezed = (words: string) =>
  words
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad]/g, '')
    .replaceAll(/./gsu, (letter) => ONE_GLYPH[letter] ?? letter);

function within(node: PdfNode): PdfNode[] {
  return [node, ...node.children.flatMap(within)];
}
