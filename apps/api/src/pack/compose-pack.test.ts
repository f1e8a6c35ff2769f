import { describe, expect, test } from 'vitest';
import { composePack } from './compose-pack.ts';
import { madeBox, madeFigure, madeReport, madeRows } from './testing/made-rows.ts';

const page = (rows: Parameters<typeof madeRows>[0]) => composePack(madeRows(rows)).pages[0];

describe('what a pack says', () => {
  test('has a page for what needs attention, and tables for the rest', () => {
    const mown = madeReport({}, { indicatorId: 'mown', rag: 'green', publishedRag: 'green' });
    const listed = madeReport({}, { indicatorId: 'listed', rag: null, publishedRag: null, listedOnly: true });
    const pack = composePack(madeRows({ reports: [mown, madeReport(), listed] }));
    expect(pack.pages.map(({ id }) => id)).toEqual(['trees']);
    expect(pack.tables).toMatchObject([
      {
        area: 'Parks',
        rows: [
          { latest: '80', target: 'at least 84', rating: { words: 'Green' } },
          { latest: 'Listed in the index without figures', rating: { words: 'Listed only' } },
        ],
      },
    ]);
    expect(pack.attention).toMatch(/^1 of 2 rated indicators has a page here\./);
    expect(pack.headline.lede).toBe('2 of 2 indicators have a rating that the council published.');
  });

  test('says whose a rating is, and what it was before', () => {
    expect(page({})).toMatchObject({
      origin: 'Published; Dial’s rule gives amber',
      why: 'Red',
      figure: { large: '80', remark: 'Q2 2096-97' },
      target: { large: 'at least 84', remark: 'for Q2 2096-97' },
      movement: { direction: 'down', words: 'worse' },
    });
    const before = { preceding: { ...madeRows().edition, quarter: 1 } };
    expect(page({ ...before, reports: [madeReport({ before: 'amber' })] })?.why).toBe(
      'Red; it was amber in 2096-97 Q1',
    );
    expect(page({ ...before, reports: [madeReport({ before: 'red' })] })?.why).toBe('Red, as in 2096-97 Q1');
    const override = { reason: 'A late count.', author: 'Ada Made', approver: 'Ben Made' };
    expect(page({ reports: [madeReport({ override })] })).toMatchObject({
      origin: 'Set by people; Dial’s rule gives amber',
      analysis: [{ words: 'A late count. (Ada Made and Ben Made)' }],
    });
  });

  test('says a missing figure and the latest held', () => {
    const figures = [madeFigure('trees', 1, '90'), madeFigure('trees', 2, null, { expected: 'Dec 2096' })];
    expect(page({ reports: [madeReport({ figures })] })?.figure).toEqual({
      large: '90',
      remark: 'Latest held: Q1 2096-97. Q2 2096-97: due Dec 2096',
    });
    expect(page({ reports: [madeReport({ figures: [] })] })).toMatchObject({
      figure: { large: 'No figure is held' },
      chart: null,
      figures: null,
    });
  });

  test('reads what a document prints as text, and what is filed in Dial as its small Markdown', () => {
    const text = 'See [a page](https://dial.example).\n\n- one\n- two';
    const printed = page({ reports: [madeReport({ commentary: [madeBox(text)] })] })?.commentary[0];
    expect(printed?.byline).toBe('Ada Made, 01/11/2096');
    expect(printed?.blocks[0]).toEqual({
      kind: 'paragraph',
      runs: [{ text: 'See [a page](https://dial.example).', href: null }],
    });
    const box = madeBox(text, { documentId: null, firstLine: null });
    const filed = page({ reports: [madeReport({ commentary: [box] })] })?.commentary[0];
    expect(filed?.byline).toBe('Ada Made, 1 Nov 2096');
    expect(filed?.blocks).toMatchObject([{ runs: [{}, { text: 'a page' }, {}] }, { kind: 'list' }]);
  });

  test('draws the figures and says the drawing in words', () => {
    expect(page({})?.chart).toMatchObject({
      alt: 'Line chart. By quarter. Actual: from 90 (Q1 2096-97) to 80 (Q2 2096-97).',
      svg: expect.stringContaining('font-family="Source Sans 3"'),
    });
    expect(page({})?.figures).toEqual({
      columns: ['Period', 'Actual'],
      rows: [
        ['Q1 2096-97', '90'],
        ['Q2 2096-97', '80'],
      ],
    });
  });

  test('of a part leaves out the highlights that speak of others', () => {
    const line = { editionId: '2096-97-q2', kind: 'WORKING_WELL', line: 1 } as const;
    const highlights = [
      { ...line, position: 1, text: 'Trees grow.', indicatorIds: ['trees'] },
      { ...line, position: 2, text: 'Roads are mended.', indicatorIds: ['roads'] },
    ];
    expect(composePack(madeRows({ highlights })).highlights[0]?.lines).toHaveLength(2);
    const part = composePack(madeRows({ highlights, chosen: true }));
    expect(part.highlights).toEqual([{ title: 'Working well', lines: ['Trees grow.'] }]);
    expect(part.scope).toBe('1 chosen indicator');
  });

  test('says on its cover what it is, and of a draft that it is one', () => {
    const made = composePack(madeRows());
    expect(made.draft).toBeNull();
    expect(made.cover).toEqual([
      { term: 'Stage', words: 'Published' },
      { term: 'Published on', words: '20 Nov 2096' },
      { term: 'Produced by', words: 'Ada Made' },
      { term: 'Made-up Committee', words: '25 Nov 2096' },
      { term: 'Source', words: 'Made-up Report' },
    ]);
    expect(JSON.stringify(made.about)).toContain('A licence: https://licence.example');
    const edition = { ...madeRows().edition, stage: 'MANAGEMENT_TEAM', documentId: null } as const;
    const draft = composePack(madeRows({ edition }));
    expect(draft.draft).toBe('Not published – management team stage');
    expect(JSON.stringify(draft.about)).not.toContain('A licence');
  });
});
