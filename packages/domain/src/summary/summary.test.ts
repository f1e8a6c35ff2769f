import { describe, expect, it } from 'vitest';
import { transitions } from '../transitions/transitions.ts';
import { summaryFacts, summaryRow } from './fixtures.ts';
import { summary } from './summary.ts';
import type { SummaryFacts } from './summary-facts.ts';

const textOf = (more: Partial<SummaryFacts>) =>
  summary(summaryFacts(more)).map(({ parts }) => parts.map(({ text }) => text).join(''));

const RED = summaryRow('Ponds', { rag: 'red' });

describe('summary', () => {
  it('says that an edition reports nothing', () => {
    expect(textOf({})).toEqual(['2096-97 Q3 reports no indicators.']);
  });

  it('says the least of an edition of which little is known', () => {
    expect(textOf({ rows: [summaryRow('Trees')] })).toEqual([
      '2096-97 Q3 reports one indicator, of which one has a rating: one green.',
      'The edition of the quarter before, 2096-97 Q2, is not held, so no ratings are compared.',
      'No figure can be compared with an earlier one.',
      'No indicator has enough figures of one kind to tell a real change from chance.',
    ]);
  });

  it('says how many have which rating, and why others have none', () => {
    const rows = [
      ...Array.from({ length: 10 }, (_, index) => summaryRow(`Tree ${index}`)),
      RED,
      summaryRow('Paths', { rag: null, unratedReason: 'NO_TARGET' }),
      summaryRow('Lawns', { rag: null, unratedReason: 'AWAITING_DATA', expected: 'Dec 2097' }),
      summaryRow('Moss', { rag: null, unratedReason: 'AWAITING_DATA' }),
    ];
    const text = textOf({ rows });
    expect(text[0]).toBe(
      '2096-97 Q3 reports 14 indicators, of which 11 have a rating: one red and 10 green.',
    );
    expect(text.slice(-2)).toEqual([
      'Three indicators have no rating: one has no target and two await data.',
      'Of the two awaiting data, one has a date: Lawns (Dec 2097).',
    ]);
  });

  it('gives one reason once', () => {
    const none = (title: string) => summaryRow(title, { rag: null, unratedReason: 'NO_TARGET' });
    expect(textOf({ rows: [none('Moss')] }).at(-1)).toBe('One indicator has no rating: it has no target.');
    expect(textOf({ rows: [none('Moss'), none('Fern')] }).at(-1)).toBe(
      'Two indicators have no rating: they have no target.',
    );
  });

  it('says which ratings changed, and nothing net', () => {
    const before = [
      { indicatorId: 'trees', rag: 'red', waits: false },
      { indicatorId: 'ponds', rag: 'green', waits: false },
      { indicatorId: 'paths', rag: null, waits: false },
      { indicatorId: 'lawns', rag: 'amber', waits: false },
    ] as const;
    const now = [
      { indicatorId: 'trees', rag: 'green', waits: false },
      { indicatorId: 'ponds', rag: 'red', waits: false },
      { indicatorId: 'paths', rag: 'green', waits: false },
      { indicatorId: 'lawns', rag: null, waits: false },
    ] as const;
    const rows = [summaryRow('Trees'), RED];
    expect(textOf({ rows, transitions: transitions(before, now) })[1]).toBe(
      'Since 2096-97 Q2, four ratings changed: one to a worse rating, one to a better one, one to a rating from none and one to none.',
    );
    expect(textOf({ rows, transitions: transitions(now, now) })[1]).toBe(
      'Since 2096-97 Q2, no rating changed.',
    );
  });

  it('says how figures moved, and what has long been red', () => {
    const rows = [
      summaryRow('Trees', { movement: 'BETTER' }),
      summaryRow('Paths', { movement: 'WORSE' }),
      summaryRow('Lawns', { movement: 'WORSE' }),
      RED,
    ];
    const closerLook = { held: 3, indicatorIds: ['ponds'] };
    expect(textOf({ rows, closerLook }).slice(2, 4)).toEqual([
      'Compared with an earlier period, one figure is better and two are worse.',
      'One indicator has been red for three quarters running: Ponds.',
    ]);
  });

  it('says what is at risk of missing its target for the year', () => {
    const at = (risk: 'likely' | 'possible' | 'unlikely', title: string) => summaryRow(title, { risk });
    const some = [
      at('likely', 'Trees'),
      at('likely', 'Ponds'),
      at('possible', 'Paths'),
      at('unlikely', 'Moss'),
    ];
    const said = (rows: SummaryFacts['rows']) => textOf({ rows }).slice(3, -1);
    expect(said(some)).toEqual([
      'Of the four indicators whose year end can be estimated and rated, two are likely to miss their targets for the year: Trees and Ponds.',
      'One more may miss its target for the year: Paths.',
    ]);
    expect(said([at('possible', 'Trees')])).toEqual([
      'Of the one indicator whose year end can be estimated and rated, one may miss its target for the year: Trees.',
    ]);
    expect(said([at('unlikely', 'Trees')])).toEqual([
      'Of the one indicator whose year end can be estimated and rated, none is at risk of missing its target for the year.',
    ]);
  });

  it('names three and counts the rest', () => {
    const rows = ['Trees', 'Ponds', 'Paths', 'Moss'].map((title) =>
      summaryRow(title, { rag: 'red', hasCommentary: false, series: title === 'Trees' ? 'oaks' : null }),
    );
    expect(textOf({ rows }).at(-1)).toBe(
      'The four rated red have no commentary, among them Trees (oaks), Ponds and Paths.',
    );
    expect(textOf({ rows: [...rows, RED] }).at(-1)).toMatch(
      /^Of the five rated red, four have no commentary, among/,
    );
  });

  it('says what improved and what gives concern by signal', () => {
    const rows = [summaryRow('Trees'), RED];
    const movers = { longEnough: 2, series: 2 };
    const said = (improved: string[], concern: string[]) =>
      textOf({ rows, movers: { ...movers, improved, concern } }).slice(3);
    expect(said([], [])).toEqual([
      'Of the two indicators with enough figures to tell a real change from chance, none shows a signal.',
    ]);
    expect(said(['ponds'], ['trees'])).toEqual([
      'Of the two indicators with enough figures to tell a real change from chance, one gives concern: Trees.',
      'One improved by that test: Ponds.',
    ]);
    expect(said(['ponds'], [])[0]).toMatch(/chance, none gives concern\.$/);
  });

  it('says in how many places the sources disagree', () => {
    const rows = [summaryRow('Trees')];
    expect(textOf({ rows, conflicts: 1 }).at(-1)).toBe('What is printed contradicts itself in one place.');
    expect(textOf({ rows, conflicts: 12 }).at(-1)).toBe('What is printed contradicts itself in 12 places.');
    expect(textOf({ rows, conflicts: 0 }).at(-1)).toMatch(/^No indicator/);
  });
});
