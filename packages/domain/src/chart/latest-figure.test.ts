import { expect, it } from 'vitest';
import { figure } from './fixtures.ts';
import { latestFigure } from './latest-figure.ts';

const figures = [
  figure('2021-22', '21.1'),
  figure('2020-21', '17.2'),
  figure('2022-23', null, { status: 'AWAITED' }),
  figure('2021-22', '12.7', { kind: 'NATIONAL' }),
  figure('2023-24-q1', '5'),
  figure('2024-25', '19'),
];

it('is the newest of the reported kind, up to the reported period', () => {
  expect(latestFigure(figures, '2023-24')?.value).toBe('21.1');
  expect(latestFigure(figures, '2023-24-q3')?.value).toBe('5');
});

it('is of another kind where none of its own is held, and null where none is', () => {
  expect(latestFigure(figures, 'r12m-2023-12')?.value).toBe('5');
  expect(latestFigure(figures, null)?.value).toBe('19');
  expect(latestFigure([], '2023-24')).toBeNull();
});
