import { describe, expect, it } from 'vitest';
import { figure } from '../fixture-figure.ts';
import { origin } from '../fixture-origin.ts';
import { columnSource } from './column-source.ts';
import { emptyWords } from './empty-words.ts';
import { emptyKinds, figureRows, usedKinds } from './figure-rows.ts';
import { footnotes } from './footnotes.ts';
import { rowSource } from './row-source.ts';

const at = (line: number) => ({ document: '000_dabe4087ca756ee9.txt', line, note: null });

const groups = figureRows([
  figure('2016-17', '98.6', { source: at(185) }),
  figure('2015-16', '98.1', { source: at(185), note: 'revised' }),
  figure('2016-17', '98.5', { kind: 'TARGET', source: at(187), note: 'revised' }),
  figure('2015-16', '98.4', { kind: 'TARGET', source: at(46) }),
  figure('2016-17', null, { kind: 'NATIONAL', source: at(189), note: 'not out yet' }),
  figure('2015-16', null, { kind: 'NATIONAL', source: at(189) }),
  figure('2016-17-q4', '20', { source: at(185) }),
]);
const years = groups[1];

describe('the table of figures', () => {
  it('groups by kind of period, oldest first', () => {
    expect(groups.map(({ kind }) => kind)).toEqual(['quarter', 'financial-year']);
    expect(years?.rows.map(({ period }) => period.id)).toEqual(['2015-16', '2016-17']);
  });

  it('gives a column to what has a value and a sentence to what has none', () => {
    expect(usedKinds(groups)).toEqual(['ACTUAL', 'TARGET']);
    expect(emptyWords(emptyKinds(groups))).toEqual([
      'National: not available for any of 2 periods (000, line 189). Not out yet.',
    ]);
  });

  it('says each remark once, in the order of reading', () => {
    const notes = footnotes(groups, ['ACTUAL', 'TARGET']);
    expect(notes.texts).toEqual(['revised']);
    expect(notes.numberOf('revised')).toBe(1);
  });

  it('says where a column is printed, else where each row is', () => {
    expect(columnSource(groups, 'ACTUAL')).toBe('000, line 185');
    expect(columnSource(groups, 'TARGET')).toBeNull();
    expect(years?.rows.map((row) => rowSource(row, ['TARGET']))).toEqual(['000, line 46', '000, line 187']);
    expect(years?.rows.map((row) => rowSource(row, ['ACTUAL', 'TARGET']))).toEqual([
      '000, lines 185 actual; 46 target',
      '000, lines 185 actual; 187 target',
    ]);
  });
});

it('says the same reason once', () => {
  const parts = ['NUMERATOR', 'DENOMINATOR'] as const;
  const empty = figureRows(parts.map((kind) => figure('2016-17', null, { kind })));
  expect(emptyWords(emptyKinds(empty))).toEqual([
    'Numerator and denominator: not available for 2016-17 (001, line 533).',
  ]);
});

it('gives each document’s figures of a period a row of their own, the indicator’s first', () => {
  const [years] = figureRows([
    figure('2015-16', '1', { origin: origin() }),
    figure('2016-17', '2', { origin: origin({ indicator: 'changed', changed: 1 }) }),
    figure('2016-17', '3'),
  ]);
  expect(years?.rows.map((row) => [row.period.id, row.origin?.changed, row.figures.ACTUAL?.value])).toEqual([
    ['2015-16', null, '1'],
    ['2016-17', undefined, '3'],
    ['2016-17', 1, '2'],
  ]);
});
