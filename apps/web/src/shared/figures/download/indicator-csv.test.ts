import { expect, it } from 'vitest';
import { figure } from '../fixture-figure.ts';
import { origin } from '../fixture-origin.ts';
import { indicatorCsv, indicatorTable } from './indicator-csv.ts';
import { writeCsv } from './write-csv.ts';

it('writes a row a figure, in the words of the open data', () => {
  const subject = {
    edition: '2023-24-q3',
    indicator: 'gap',
    title: 'Pay, "gender"',
    series: null,
    area: 'Workforce',
    unit: '%',
  };
  const text = indicatorCsv(subject, [
    figure('2022-23', '-0.8', { raw: '-0.8%', kind: 'STATISTICAL_NEIGHBOURS', note: 'a\nb' }),
  ]);
  expect(text.split('\n').slice(1).join('\n')).toBe(
    `2023-24-q3,gap,"Pay, ""gender""",,Workforce,2022-23,2022-04-01,2023-03-31,statistical_neighbours,-0.8,'-0.8%,%,final,,,,001_25168d29ab36bca1.txt,533,"a\nb",own\n`,
  );
});

it('says whose figures of other documents are, and whether the measure changed', () => {
  const subject = {
    edition: '2023-24-q3',
    indicator: 'new',
    title: 'New',
    series: null,
    area: 'Workforce',
    unit: '%',
  };
  const rows = indicatorCsv(subject, [
    figure('2022-23', '1'),
    figure('2016-17', '2', { origin: origin() }),
    figure('2015-16', '3', { origin: origin({ changed: 1 }) }),
  ])
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  expect(rows.map((cells) => [cells[0], cells[1], cells[2], cells[4], cells.at(-1)])).toEqual([
    ['edition', 'indicator', 'title', 'area', 'measure'],
    ['2023-24-q3', 'new', 'New', 'Workforce', 'own'],
    ['2016-17-q4', 'made-up-2016-17', 'Made-up measure', 'Made-up area', 'same measure'],
    ['2016-17-q4', 'made-up-2016-17', 'Made-up measure', 'Made-up area', 'measure changed'],
  ]);
});

it('keeps a spreadsheet from running text, and lets it read numbers', () => {
  const columns = [
    { name: 'text', value: (row: string) => row },
    { name: 'number', value: (row: string) => row, isNumber: true },
  ];
  expect(writeCsv(['=1+1', '-2', '@x', '\ty'], columns)).toBe(
    `text,number\n'=1+1,=1+1\n'-2,-2\n'@x,@x\n'\ty,\ty\n`,
  );
});

it('types the cells of a workbook', () => {
  const subject = {
    edition: '2023-24-q3',
    indicator: 'gap',
    title: '=1+1',
    series: null,
    area: 'A',
    unit: '%',
  };
  const { headings, rows } = indicatorTable(subject, [figure('2022-23', '-0.8')]);
  const cell = (name: string) => rows[0]?.[headings.indexOf(name)];
  expect(cell('title')).toEqual({ kind: 'text', value: '=1+1' });
  expect(cell('period_start')).toEqual({ kind: 'date', value: '2022-04-01' });
  expect(cell('value')).toEqual({ kind: 'number', value: '-0.8', unit: '%' });
  expect(cell('line')).toEqual({ kind: 'number', value: '533' });
});
