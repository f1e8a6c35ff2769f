import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { madePack, madePage } from './testing/made-pack.ts';
import { writeDocx } from './write-docx.ts';

let html: string;
let parts: Record<string, Uint8Array>;
const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());

beforeAll(async () => {
  const buffer = await writeDocx(madePack());
  html = (await mammoth.convertToHtml({ buffer })).value;
  parts = unzipSync(buffer);
});

describe('the Word document, read back by another library', () => {
  test("has Word's own headings in the order of the content", () => {
    const headings = [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(
      ([, level, inside = '']) => `${level} ${inside.replaceAll(/<[^>]*>/g, '')}`,
    );
    expect(headings).toEqual([
      '1 Contents',
      '1 Headline',
      '1 In plain English',
      '1 At risk at the year end',
      '2 Likely to be missed: 1',
      '1 Changes of rating',
      '1 Highlights',
      '2 Working well',
      '1 What needs attention',
      '2 Trees planted',
      '3 Figures',
      '3 Commentary',
      '3 Beside the rating',
      '3 Who answers for it',
      '1 The other indicators',
      '2 Parks',
      '1 Conflicts in the sources',
      '1 Glossary',
      '1 About this pack',
      '2 Ratings',
    ]);
  });

  test('has a header row in every table', () => {
    const tables = [...html.matchAll(/<table>.*?<\/table>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(7);
    for (const table of tables) expect(table).toMatch(/^<table><thead><tr><th>/);
    expect(html).toContain('Benches mended');
    expect(html).toContain('✕ Red');
  });

  test('says of the chart what it shows', () => {
    expect(html).toMatch(/<img alt="Line chart. Actual: from 90 to 80." src="data:image\/png;base64,/);
  });

  test('holds the commentary with its lists and links, and leads to the pages from the contents', () => {
    expect(html).toContain('Made-up words.');
    expect(html).toMatch(/<ol><li><a href="https:\/\/dial.example\/page">A page<\/a><\/li><\/ol>/);
    expect(html).toContain('<a href="#page-trees">Trees planted</a>');
    expect(html).toContain('id="page-trees"');
  });

  test('says its language and title, and numbers its pages', () => {
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Title"/>');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(part('docProps/core.xml')).toContain('<dc:title>Made-up Report, Quarter 2</dc:title>');
    expect(part('docProps/core.xml')).toContain('<cp:lastModifiedBy>Made-up Council</cp:lastModifiedBy>');
    expect(part('word/document.xml')).toContain('PAGEREF page-trees');
    expect(part('word/settings.xml')).toContain('<w:updateFields/>');
    const footers = Object.keys(parts).filter((name) => name.startsWith('word/footer'));
    expect(footers.map(part).join('')).toMatch(/PAGE.*NUMPAGES/s);
  });
});

test('a text with what XML does not know is still a document', async () => {
  const explanation = 'a\u0000b\ud800 & <c> "d"';
  const buffer = await writeDocx(madePack({ pages: [madePage({ explanation })] }));
  expect((await mammoth.extractRawText({ buffer })).value).toContain('ab\ufffd & <c> "d"');
});
