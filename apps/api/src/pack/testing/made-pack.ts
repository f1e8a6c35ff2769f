import type { PackContent, PackPage, PackRow } from '../pack-content.ts';

/** A pack for tests, all made up, with what a test is about said in the test. */
export function madePack(more: Partial<PackContent> = {}): PackContent {
  return {
    council: 'Made-up Council',
    title: 'Made-up Report, Quarter 2',
    scope: null,
    edition: '2096-97 Q2',
    draft: null,
    address: 'https://dial.example/editions/2096-97-q2',
    cover: [{ term: 'Stage', words: 'Published' }],
    headline: {
      lede: '2 of 3 indicators have a rating.',
      whose: 'Made up.',
      areas: [counts('Parks'), counts('Streets')],
      total: counts('All areas'),
    },
    summary: ['Two of three have a rating.'],
    yearEnd: {
      note: 'The year end of 1 indicator can be estimated and rated.',
      parts: [
        {
          title: 'Likely to be missed: 1',
          rows: [
            {
              name: 'Trees watered',
              rating: { rag: 'green', words: 'Green' },
              outlook: '2096-97 is expected to end at 300.',
              target: 'at least 400 for 2096-97',
            },
          ],
        },
      ],
    },
    changes: {
      note: 'Since 2096-97 Q1: 1 to a worse rating.',
      rows: [
        {
          name: 'Trees planted',
          before: { rag: 'amber', words: 'Amber' },
          now: { rag: 'red', words: 'Red' },
          figure: '80',
        },
      ],
    },
    highlights: [{ title: 'Working well', lines: ['Trees grow.'] }],
    attention: '1 of 2 rated indicators has a page here.',
    pages: [madePage()],
    tables: [{ area: 'Parks', rows: [madeRow()] }],
    conflicts: [
      {
        subject: 'Benches',
        readings: [
          { words: '“4” (001, line 5)', stands: true },
          { words: '“5” (001, line 9)', stands: false },
        ],
        reason: 'The table stands.',
      },
    ],
    otherConflicts: 'There are 2 more conflicts in the sources of the other indicators.',
    glossary: [{ term: 'Tree', words: 'A tall plant.' }],
    about: [{ title: 'Ratings', paragraphs: ['How they come about.'] }],
    ...more,
  };
}

export function madePage(more: Partial<PackPage> = {}): PackPage {
  return {
    id: 'trees',
    name: 'Trees planted',
    area: 'Parks',
    reference: '7',
    attention: 'RED',
    why: 'Red; it was amber in 2096-97 Q1',
    address: 'https://dial.example/editions/2096-97-q2/indicators/trees',
    rating: { rag: 'red', words: 'Red' },
    origin: 'Published',
    figure: { large: '80', remark: 'Q2 2096-97' },
    target: { large: 'at least 100', remark: 'for Q2 2096-97' },
    movement: { direction: 'down', words: 'worse', remark: '80, down 10.' },
    explanation: '80 against a target of at least 100: so red.',
    chart: {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="680" height="200" viewBox="0 0 680 200"><path d="M0 0L680 200" stroke="#1d4f91"/><text x="20" y="40" font-size="13" font-family="Source Sans 3">80</text></svg>',
      alt: 'Line chart. Actual: from 90 to 80.',
      notes: ['Made-up bands.'],
    },
    figures: {
      columns: ['Period', 'Actual', 'Target'],
      rows: [
        ['Q1 2096-97', '90', '100'],
        ['Q2 2096-97', '80', '100'],
      ],
    },
    commentary: [
      {
        heading: 'Saplings',
        byline: 'Ada Made, 1 Nov 2096',
        blocks: [
          { kind: 'paragraph', runs: [{ text: 'Made-up words.', href: null }] },
          { kind: 'list', ordered: true, items: [[{ text: 'A page', href: 'https://dial.example/page' }]] },
        ],
        covers: ['Benches'],
      },
    ],
    noCommentary: 'None printed.',
    analysis: [{ term: 'Outlook for the year end', words: 'About 300.' }],
    facts: [
      { term: 'Director', words: 'Cy Made' },
      { term: 'Source', words: 'Made up.' },
    ],
    ...more,
  };
}

export function madeRow(more: Partial<PackRow> = {}): PackRow {
  return {
    name: 'Benches mended',
    latest: '12',
    period: 'Q2 2096-97',
    target: 'None printed',
    rating: { rag: null, words: 'No target' },
    movement: { direction: 'up', words: 'better' },
    responsible: 'Ben Made',
    ...more,
  };
}

const counts = (name: string) => ({ name, red: 1, amber: 0, green: 1, unrated: 1, reasons: '1 no target' });
