import { describe, expect, it } from 'vitest';
import type { ChartFigure } from '../chart-figure.ts';
import { figure, origin } from '../fixtures.ts';
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
      figure('2022-23-ytd-q3', '29'),
      figure('2021-22-ytd-q1', '99'),
      figure('2021-22-ytd-q2', '199'),
    );
    expect(found?.plot.lines.map(({ look, values }) => [look, values])).toEqual([
      ['COMPARISON', [9, null, 29, null]],
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

  it('takes the newest year that is held by quarter, of another document too, and says so', () => {
    const found = made(
      ...own,
      figure('2023-24-ytd-q4', null),
      figure('2023-24', '40', { kind: 'TARGET' }),
      figure('2022-23', '35'),
      figure('2016-17-ytd-q2', '57', { origin: origin() }),
      figure('2016-17-ytd-q4', '97', { origin: origin() }),
      figure('2015-16-ytd-q4', '96', { origin: origin() }),
    );
    expect(found?.plot.lines.map(({ look, values }) => [look, values])).toEqual([
      ['COMPARISON', [null, 57, null, 97]],
      ['TARGET', [null, null, null, 40]],
      ['ACTUAL', [10, 18, null, null]],
    ]);
    expect(found?.plot.legend.at(-1)?.name).toBe('2016-17, printed in 2016-17 Q4');
  });

  it('is nothing beside a single target or figure, which are no profile', () => {
    const target = figure('2023-24', '40', { kind: 'TARGET' });
    expect(made(...own, figure('2023-24-ytd-q4', null), target)).toBeUndefined();
    expect(made(...own, figure('2022-23-ytd-q4', '40'))).toBeUndefined();
    const changed = { origin: origin({ changed: 1 }) };
    const old = [figure('2016-17-ytd-q2', '57', changed), figure('2016-17-ytd-q4', '97', changed)];
    expect(made(...own, ...old)).toBeUndefined();
  });

  it('is nothing without anything to hold the year against, nor of a single figure', () => {
    expect(made(...own)).toBeUndefined();
    expect(made(figure('2023-24-ytd-q1', '10'), figure('2022-23-ytd-q1', '9'))).toBeUndefined();
    expect(made(figure('2022-23', '1'), figure('2023-24', '2'))).toBeUndefined();
  });
});
