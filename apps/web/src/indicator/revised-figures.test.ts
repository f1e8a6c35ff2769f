import { expect, it } from 'vitest';
import { figure } from '../shared/figures/fixture-figure.ts';
import type { StandingFigure } from './cycle/cycle-query.ts';
import { revisedFigures } from './revised-figures.ts';

const LATER = { id: '2096-97-q4', financialYear: '2096-97', quarter: 4 };
const PERCENT = { unit: '%', decimals: 1 };

function standing(period: string, value: string | null, more: Partial<StandingFigure> = {}): StandingFigure {
  return {
    id: `later ${period}`,
    kind: 'ACTUAL',
    period: { id: period },
    value,
    status: value === null ? 'NOT_AVAILABLE' : 'FINAL',
    expected: null,
    edition: LATER,
    ...more,
  };
}

it('says what stands now of a figure that a later edition revised, and keeps the figure', () => {
  const shown = [figure('2096-97-q2', '5.1'), figure('2096-97-q3', '5.6')];
  const now = [standing('2096-97-q2', '5.1'), standing('2096-97-q3', '5.4'), standing('2096-97-q4', '5.2')];
  expect(revisedFigures(shown, now, PERCENT)).toEqual([
    shown[0],
    { ...shown[1], revisedSince: 'Revised since: 5.4% in 2096-97 Q4' },
  ]);
});

it('says why there is no figure any more', () => {
  const [revised] = revisedFigures([figure('2096-97-q3', '5.6')], [standing('2096-97-q3', null)], PERCENT);
  expect(revised?.revisedSince).toBe('Revised since: not available in 2096-97 Q4');
});

it('does not take a figure of another kind for a revision', () => {
  const shown = [figure('2096-97-q3', '5.6')];
  const now = [standing('2096-97-q3', '5.6'), standing('2096-97-q3', '6', { kind: 'NATIONAL' })];
  expect(revisedFigures(shown, now, PERCENT)).toEqual(shown);
});
