import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highlightRow } from './fixtures.ts';
import type { HighlightRow } from './highlight-row.ts';
import { proposeHighlights } from './propose-highlights.ts';

const named = (id: string, more: Partial<HighlightRow>) =>
  highlightRow({ indicatorId: id, title: id, ...more });
const proposed = (rows: readonly HighlightRow[]) => {
  const { workingWell, toNote } = proposeHighlights(rows);
  const show = (list: typeof toNote) => list.map(({ indicatorId, why }) => `${indicatorId}: ${why}`);
  return { workingWell: show(workingWell), toNote: show(toNote) };
};

const ROWS = [
  named('steady', {}),
  named('red-near', { rag: 'red', previousRag: 'red', distancePercent: '-12' }),
  named('red-far', { rag: 'red', previousRag: null, distancePercent: '-60' }),
  named('fell-to-red', {
    rag: 'red',
    previousRag: 'green',
    distancePercent: '-11',
    movement: 'WORSE',
    movementChange: '-9',
  }),
  named('fell-to-amber', { rag: 'amber', previousRag: 'green', distancePercent: '-6' }),
  named('amber-worse', { rag: 'amber', previousRag: 'amber', distancePercent: '-9', movement: 'WORSE' }),
  named('amber-better', { rag: 'amber', previousRag: 'red', distancePercent: '-9', movement: 'BETTER' }),
  named('rose', { previousRag: 'red', distancePercent: '0' }),
  named('met-clearly', { distancePercent: '40' }),
  named('met', { distancePercent: '4' }),
  named('improved', { movement: 'BETTER', movementChange: '60', value: '160' }),
  named('improved-a-little', { movement: 'BETTER', movementChange: '1', value: '100' }),
  named('worsened', { movement: 'WORSE', movementChange: '-60', value: '40' }),
  named('from-nothing', { movement: 'BETTER', movementChange: '5', value: '5' }),
  named('unrated', { rag: null, previousRag: 'green', movement: 'WORSE' }),
];

it('proposes what is worth a sentence, the weightiest first', () => {
  expect(proposed(ROWS)).toEqual({
    workingWell: [
      'rose: Green and was red',
      'improved: Green and better than Q2 2023-24',
      'met-clearly: Green',
    ],
    toNote: [
      'fell-to-red: Red, was green and worse than Q2 2023-24',
      'fell-to-amber: Amber and was green',
      'red-far: Red',
      'red-near: Red',
      'amber-worse: Amber and worse than Q2 2023-24',
    ],
  });
});

it('takes an improvement downwards as one', () => {
  const fewer = named('fewer', { unit: 'days', movement: 'BETTER', movementChange: '-5', value: '15' });
  expect(proposed([fewer]).workingWell).toEqual(['fewer: Green and better than Q2 2023-24']);
});

it('proposes six of a kind, equal ones by title', () => {
  const reds = ['8', '10', '9', '2', '1', '3', '4'].map((id) =>
    named(id, { rag: 'red', previousRag: 'red' }),
  );
  expect(proposeHighlights(reds).toNote.map(({ indicatorId }) => indicatorId)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '8',
    '9',
  ]);
});

it('does not depend on the order of the rows, and never proposes one twice', () => {
  const row = fc.record({
    rag: fc.constantFrom('red', 'amber', 'green', null),
    previousRag: fc.constantFrom('red', 'amber', 'green', null),
    distancePercent: fc.constantFrom('-50', '-6', '0', '10', null),
    movement: fc.constantFrom('BETTER', 'WORSE', 'SAME', 'NOT_COMPARABLE'),
    movementChange: fc.constantFrom('-5', '0', '5', null),
    value: fc.constantFrom('0', '5', '100', null),
  }) as fc.Arbitrary<Partial<HighlightRow>>;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (facts) => {
      const rows = facts.map((more, index) => named(`row-${index}`, more));
      const { workingWell, toNote } = proposeHighlights(rows);
      expect(proposeHighlights(rows.toReversed())).toEqual({ workingWell, toNote });
      const ids = [...workingWell, ...toNote].map(({ indicatorId }) => indicatorId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Math.max(workingWell.length, toNote.length)).toBeLessThanOrEqual(6);
    }),
  );
});
