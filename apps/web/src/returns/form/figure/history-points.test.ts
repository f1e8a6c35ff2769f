import { expect, it } from 'vitest';
import { figure } from '../../../shared/figures/fixture-figure.ts';
import { filed } from '../fixture-return.ts';
import { historyPoints } from './history-points.ts';

it('draws figures of the same kind of period, then the typed one, with the target', () => {
  const more = filed({
    history: [
      ...filed().history,
      figure('2029-30', '93'),
      figure('2030-31-q1', '50'),
      figure('2029-30-q2', null, { status: 'AWAITED' }),
    ],
  });
  const { figures, target } = historyPoints(more, '96');
  expect(figures.map(({ value }) => value)).toEqual(['91', '92', '93', '95', '96']);
  expect(figures.map(({ isTyped }) => isTyped)).toEqual([false, false, false, false, true]);
  expect(target).toBe('95');
  expect(historyPoints(more, null).figures).toHaveLength(4);
});

it('draws no line for a target that is no level', () => {
  expect(historyPoints(filed({ targets: [] }), null).target).toBeNull();
});
