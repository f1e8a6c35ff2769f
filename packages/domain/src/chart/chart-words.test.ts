import { expect, it } from 'vitest';
import { chartWords } from './chart-words.ts';
import { figure, origin } from './fixtures.ts';
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

it('names a measure that changed by its document, and by its title where the document has several', () => {
  const words = (...indicators: string[]) => {
    const [drawn] = makePanels(
      [
        figure('2021-22', '3'),
        figure('2022-23', '4'),
        ...indicators.map((indicator, index) =>
          figure('2016-17', '1', { origin: origin({ indicator, title: indicator, changed: index + 1 }) }),
        ),
      ],
      '%',
    );
    return drawn && chartWords(drawn, ['CHANGED_1', 'CHANGED_2'], { unit: '%', decimals: 0 });
  };
  expect(words('one')).toEqual(['Measure changed: 2016-17 Q4: 1% (2016-17).']);
  expect(words('one', 'two')).toEqual([
    'Measure changed: one, 2016-17 Q4: 1% (2016-17).',
    'Measure changed: two, 2016-17 Q4: 1% (2016-17).',
  ]);
});
