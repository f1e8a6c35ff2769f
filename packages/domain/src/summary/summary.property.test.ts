import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNRATED_REASONS } from '../rating/rating.ts';
import { numberWords } from '../text/number-words.ts';
import { transitions } from '../transitions/transitions.ts';
import { summaryFacts, summaryRow } from './fixtures.ts';
import { summary } from './summary.ts';
import type { SummaryRow } from './summary-facts.ts';

const row = fc.record({
  rag: fc.constantFrom('red', 'amber', 'green', null),
  before: fc.constantFrom('red', 'amber', 'green', null),
  unratedReason: fc.constantFrom(...UNRATED_REASONS),
  movement: fc.constantFrom('BETTER', 'WORSE', 'SAME', 'NOT_COMPARABLE'),
  expected: fc.constantFrom(null, 'Dec 2097'),
  hasCommentary: fc.boolean(),
  risk: fc.constantFrom(null, 'likely', 'possible', 'unlikely'),
  signal: fc.constantFrom('improved', 'concern', 'noise', null),
});

/** Facts that agree with each other, of any edition. */
const facts = fc
  .tuple(fc.array(row, { maxLength: 30 }), fc.boolean(), fc.option(fc.nat({ max: 20 })))
  .map(([made, held, conflicts]) => {
    const rows = made.map(
      ({ before: _, signal: __, ...given }, index): SummaryRow =>
        summaryRow(`Made-up ${index}`, {
          ...given,
          unratedReason: given.rag === null ? given.unratedReason : null,
        }),
    );
    const rated = (read: (index: number) => SummaryRow['rag']) =>
      rows.map(({ indicatorId }, index) => ({ indicatorId, rag: read(index), waits: false }));
    const now = rated((index) => rows[index]?.rag ?? null);
    const before = rated((index) => made[index]?.before ?? null);
    const ids = (wanted: string | null) =>
      rows.flatMap(({ indicatorId }, index) => (made[index]?.signal === wanted ? [indicatorId] : []));
    return summaryFacts({
      rows,
      conflicts,
      transitions: held ? transitions(before, now) : null,
      movers: {
        improved: ids('improved'),
        concern: ids('concern'),
        longEnough: rows.length - ids(null).length,
        series: rows.length,
      },
    });
  });

it('has singular and plural right, and whole sentences', () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const { parts } of summary(given)) {
        const text = parts.map((part) => part.text).join('');
        expect(text).toMatch(/^[A-Z0-9].*[^.]\.$/);
        expect(text).not.toMatch(/\b(?:1|one) (?:indicators|figures|ratings|places|have|are|await)\b/i);
        expect(text).not.toMatch(
          /\b(?:[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine) (?:has|is|awaits|gives|place|figure|rating|indicator)\b/i,
        );
        expect(text).not.toMatch(/ {2}| ,|,,|undefined|NaN/);
      }
    }),
  );
});

it('gives every linked number as what its link counts', () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const { text, link } of summary(given).flatMap(({ parts }) => parts)) {
        if (link === null || link.kind === 'indicator' || link.count === null) continue;
        const said = text.toLowerCase().split(' ')[0];
        expect(said).toBe(text.includes(' ') || link.count > 0 ? numberWords(link.count) : 'none');
      }
    }),
  );
});

it('leads every count of rows to as many rows', () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const { link } of summary(given).flatMap(({ parts }) => parts)) {
        if (link?.kind !== 'rows') continue;
        const { rags = [], unrated = [], movements = [] } = link.filter;
        const found = given.rows.filter((row) => {
          const rated = row.rag !== null && rags.includes(row.rag);
          const reason =
            row.rag === null && row.unratedReason !== null && unrated.includes(row.unratedReason);
          const any = rags.length + unrated.length === 0;
          return (any || rated || reason) && (movements.length === 0 || movements.includes(row.movement));
        });
        expect(found).toHaveLength(link.count);
      }
    }),
  );
});
