import { expect, it } from 'vitest';
import { figure } from '../fixture-figure.ts';
import { chartWords } from './chart-words.ts';
import { makePanels } from './make-panels.ts';

const [panel] = makePanels(
  [
    figure('2016-17-q1', '98.13'),
    figure('2016-17-q2', '97.97'),
    figure('2016-17-q3', '98.06'),
    figure('2016-17-q4', '98.11'),
    figure('2016-17-q1', '98.39', { kind: 'TARGET' }),
    figure('2016-17-q4', '98.39', { kind: 'TARGET' }),
    figure('2016-17-q4', '97', { kind: 'NATIONAL' }),
  ],
  '%',
);

it('says start, end, highest and lowest of each line shown', () => {
  if (panel === undefined) throw new Error('No panel');
  expect(chartWords(panel, ['ACTUAL', 'TARGET'], { unit: '%', decimals: 2 })).toEqual([
    'Actual: from 98.13% (Q1 2016-17) to 98.11% (Q4 2016-17), lowest 97.97% (Q2 2016-17).',
    'Target: 98.39% from Q1 2016-17 to Q4 2016-17.',
  ]);
  expect(chartWords(panel, ['NATIONAL'], { unit: '%', decimals: 1 })).toEqual([
    'National: 97.0% (Q4 2016-17).',
  ]);
});
