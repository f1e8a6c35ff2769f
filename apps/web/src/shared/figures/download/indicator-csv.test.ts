import { expect, it } from 'vitest';
import { figure } from '../fixture-figure.ts';
import { indicatorCsv } from './indicator-csv.ts';
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
    `2023-24-q3,gap,"Pay, ""gender""",,Workforce,2022-23,2022-04-01,2023-03-31,statistical_neighbours,-0.8,'-0.8%,%,final,,,,001_25168d29ab36bca1.txt,533,"a\nb"\n`,
  );
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
