import { describe, expect, it } from 'vitest';
import type { ChartFigure } from '../chart-figure.ts';
import { figure } from '../fixtures.ts';
import { makePanels } from '../make-panels.ts';
import { profilePlot } from './profile-plot.ts';

const made = (...figures: ChartFigure[]) =>
  makePanels(figures, 'number')
    .map((panel) => profilePlot(panel, 'number', 0))
    .find((plot) => plot !== null);
const own = [figure('2023-24-ytd-q1', '10'), figure('2023-24-ytd-q2', '18')];

describe('profilePlot', () => {
  it('holds the newest year against its targets and the year before', () => {
    const found = made(
      ...own,
      figure('2023-24-ytd-q2', '20', { kind: 'TARGET' }),
      figure('2023-24-ytd-q4', null),
      figure('2023-24', '40', { kind: 'TARGET' }),
      figure('2022-23-ytd-q1', '9'),
      figure('2021-22-ytd-q1', '99'),
    );
    expect(found?.plot.lines.map(({ look, values }) => [look, values])).toEqual([
      ['COMPARISON', [9, null, null, null]],
      ['TARGET', [null, 20, null, 40]],
      ['ACTUAL', [10, 18, null, null]],
    ]);
    expect(found?.plot.legend.map(({ name }) => name)).toEqual([
      '2023-24',
      'Targets printed for 2023-24',
      'The year before',
    ]);
    expect(found?.notes.at(-1)).toMatch(/nothing is assumed/);
  });

  it('is nothing without anything to hold the year against, nor of a single figure', () => {
    expect(made(...own)).toBeUndefined();
    expect(made(figure('2023-24-ytd-q1', '10'), figure('2022-23-ytd-q1', '9'))).toBeUndefined();
    expect(made(figure('2022-23', '1'), figure('2023-24', '2'))).toBeUndefined();
  });
});
