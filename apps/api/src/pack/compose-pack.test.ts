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

  test('says the period of a target that is not for the figure’s own, and no arrow without a verdict', () => {
    const [target] = madeReport().targets;
    if (target === undefined) throw new Error('The made-up row has a target.');
    const year = { ...target, cadence: 'YEAR', value: '342.125', periodId: '2096-97' } as const;
    const row = madeReport(
      { targets: [year] },
      { rag: 'green', movement: 'NOT_COMPARABLE', movementChange: '4' },
    );
    expect(composePack(madeRows({ reports: [row] })).tables[0]?.rows[0]).toMatchObject({
      target: 'at least 342.13 for the whole of 2096-97',
      movement: { direction: null, words: 'not comparable' },
    });
  });

  test('writes whole pounds without pence, and figures with the decimals of their indicator', () => {
    const money = (value: string, unit: string, decimals: number) => {
      const { indicator } = madeReport();
      const row = madeReport({
        indicator: { ...indicator, unit, decimals },
        figures: [madeFigure('trees', 2, value)],
      });
      return page({ reports: [row] })?.figure.large;
    };
    expect(money('1132515.00', '£', 2)).toBe('£1,132,515');
    expect(money('12.5', '£', 2)).toBe('£12.50');
    expect(money('5.7855', '%', 1)).toBe('5.8%');
  });

  test('says what is at risk at the year end, and what changed, worse first', () => {
    const watered = madeReport(
      { risk: 'likely', outlook: '2096-97 is expected to end at 70.', before: 'amber' },
      { indicatorId: 'watered', rag: 'green' },
    );
    const planted = madeReport({ before: 'amber', risk: 'unlikely' });
    const changed = ['watered', 'trees'];
    const preceding = { ...madeRows().edition, quarter: 1 };
    const made = composePack(madeRows({ preceding, changed, reports: [watered, planted] }));
    expect(made.yearEnd.note).toMatch(/^The year end of 2 indicators can be estimated and rated\./);
    expect(made.yearEnd.parts).toMatchObject([
      { title: 'Likely to be missed: 1', rows: [{ outlook: '2096-97 is expected to end at 70.' }] },
    ]);
    expect(made.changes.note).toBe('Since 2096-97 Q1: 1 to a worse rating and 1 to a better rating.');
    expect(made.changes.rows.map(({ now }) => now.words)).toEqual(['Red', 'Green']);
    expect(composePack(madeRows()).changes).toMatchObject({
      note: 'The edition of the quarter before is not held, so no ratings are compared.',
      rows: [],
    });
  });

  test('lists the conflicts of what has a page and counts the others; explains the terms that occur', () => {
    const conflict = (id: string) => ({
      id,
      editionId: '2096-97-q2',
      reportId: `2096-97-q2.${id}`,
      indicatorIds: [id],
      subject: `Two KPIs of ${id}`,
      reason: 'Made up.',
      readings: [],
    });
    const calm = madeReport({ conflicts: [conflict('mown')] }, { indicatorId: 'mown', rag: 'green' });
    const red = madeReport({ conflicts: [conflict('trees')] });
    const glossary = ['KPI', 'KP', 'YTD'].map((term) => ({
      editionId: '2096-97-q2',
      linkLabel: null,
      term,
      explanation: 'Made up.',
      line: 1,
    }));
    const made = composePack(madeRows({ reports: [calm, red], glossary }));
    expect(made.conflicts.map(({ subject }) => subject)).toEqual(['Two KPIs of trees']);
    expect(made.otherConflicts).toMatch(/^There is 1 more conflict .*editions\/2096-97-q2\.$/);
    expect(made.glossary.map(({ term }) => term)).toEqual(['KPI']);
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

  test('draws the bands of a standing target and the breaks of its figures, and says what they are', () => {
    const [target] = madeReport().targets;
    if (target === undefined) throw new Error('No target');
    const standing = [{ ...target, cadence: 'STANDING' as const, periodId: null }];
    const banded = page({ reports: [madeReport({ targets: standing }, { computedRag: 'green' })] })?.chart;
    expect(banded?.notes).toEqual([
      'The bands show Dial’s default rule around the target: green to 5% off, amber to 10%, else red.',
    ]);
    expect(banded?.svg).toContain('#e5f4ea');
    const broken = page({ reports: [madeReport({ breaks: ['2096-97-q2'] })] })?.chart;
    expect(broken?.notes).toEqual([
      'The definition changed with Q2 2096-97: figures before and after do not compare.',
    ]);
    expect(broken?.svg).toContain('Definition changed');
    expect(page({})?.chart?.notes).toEqual([]);
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
