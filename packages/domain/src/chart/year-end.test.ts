import { expect, it } from 'vitest';
import type { ChartFigure } from './chart-figure.ts';
import { figure } from './fixtures.ts';
import { makePanels } from './make-panels.ts';
import { yearEnd } from './year-end.ts';

function ended(figures: readonly ChartFigure[], unit = 'number', year = '2023-24') {
  const [panel] = makePanels(figures, unit);
  const end = panel && yearEnd(panel, year, unit);
  return end ? end.panel.columns[end.at]?.period.id : null;
}

it('is the running figure to the last quarter, held or not', () => {
  const running = [figure('2023-24-ytd-q1', '1'), figure('2023-24-ytd-q2', '2')];
  expect(ended(running)).toBe('2023-24-ytd-q4');
  expect(ended([...running, figure('2023-24-ytd-q4', null)])).toBe('2023-24-ytd-q4');
  expect(ended([...running, figure('2023-24-ytd-q4', '4')])).toBeNull();
});

it('is the year itself among years', () => {
  expect(ended([figure('2021-22', '1'), figure('2022-23', '2')])).toBe('2023-24');
  expect(ended([figure('2024-25', '1'), figure('2025-26', '2')])).toBeNull();
});

it('has a place beside quarters of a share alone', () => {
  const quarters = [figure('2023-24-q1', '1'), figure('2023-24-q2', '2')];
  expect(ended(quarters, '%')).toBe('2023-24-q4');
  expect(ended(quarters)).toBeNull();
  expect(ended(quarters, '%', 'cy2016')).toBeNull();
});
