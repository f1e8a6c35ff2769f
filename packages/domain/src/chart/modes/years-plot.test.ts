import { describe, expect, it } from 'vitest';
import type { ChartFigure } from '../chart-figure.ts';
import { figure } from '../fixtures.ts';
import { makePanels } from '../make-panels.ts';
import { yearsPlot } from './years-plot.ts';

const made = (...figures: ChartFigure[]) =>
  makePanels(figures, 'number')
    .map((panel) => yearsPlot(panel, 'number', 0))
    .find((plot) => plot !== null);
const year = (name: string, ...values: (string | null)[]) =>
  values.map((value, index) => figure(`${name}-q${index + 1}`, value));

describe('yearsPlot', () => {
  it('lays years over each other, the newest on top', () => {
    const found = made(...year('2022-23', '1', '2', '3', '4'), ...year('2023-24', '5', null, '7'));
    expect(found?.plot.columns.map(({ key }) => key)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    expect(found?.plot.lines.map(({ look, values }) => [look, values])).toEqual([
      ['COMPARISON', [1, 2, 3, 4]],
      ['ACTUAL', [5, null, 7, null]],
    ]);
    expect(found?.plot.legend.map(({ name }) => name)).toEqual(['2023-24', '2022-23']);
    expect(found?.plot.columns[0]?.said).toEqual({ ACTUAL: '5', COMPARISON: '1' });
  });

  it('is of two years with two figures each, and of quarters or months', () => {
    expect(made(...year('2022-23', '1'), ...year('2023-24', '5', '6'))).toBeUndefined();
    expect(made(...['2021-22', '2022-23', '2023-24'].map((id) => figure(id, '1')))).toBeUndefined();
  });

  it('begins a year of months in April', () => {
    const months = ['2022-04', '2022-05', '2023-03', '2023-04', '2024-03'];
    const found = made(...months.map((id, index) => figure(id, String(index))));
    expect(found?.plot.columns.map(({ key }) => key)[0]).toBe('Apr');
    expect(found?.plot.lines[0]?.values.filter((value) => value !== null)).toEqual([0, 1, 2]);
    expect(found?.plot.lines[1]?.values[11]).toBe(4);
  });

  it('says how many years it leaves out', () => {
    const years = ['2016-17', '2017-18', '2018-19', '2019-20', '2020-21', '2021-22'];
    const found = made(...years.flatMap((name) => year(name, '1', '2')));
    expect(found?.plot.lines).toHaveLength(5);
    expect(found?.notes.at(-1)).toBe('1 earlier year is left out; the table holds them.');
  });
});
