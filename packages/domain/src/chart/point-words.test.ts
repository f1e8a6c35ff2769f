import { expect, it } from 'vitest';
import { parseDecimal } from '../value/parse-decimal.ts';
import { figure, origin } from './fixtures.ts';
import { makePanels } from './make-panels.ts';
import { panelPlot } from './panel-plot.ts';
import { pointWords } from './point-words.ts';
import { ragBands } from './rag-bands.ts';

const level = parseDecimal('80');
const [panel] = makePanels(
  [
    figure('2022-23-q4', '70', { origin: origin() }),
    figure('2023-24-q1', '77'),
    figure('2023-24-q2', null, { status: 'AWAITED', expected: 'Dec 2024' }),
    figure('2023-24-q1', '80', { kind: 'TARGET' }),
  ],
  '%',
);
if (panel === undefined || !level.ok) throw new Error('No panel');
const plot = panelPlot({
  panel,
  shown: panel.series,
  bands: ragBands({ lower: level.value, upper: null }),
  unit: '%',
  decimals: 0,
});

it('says period, figure, target and band', () => {
  expect(pointWords(plot, { look: 'ACTUAL', at: 1 })).toBe(
    'Q1 2023-24. Actual: 77%. Target: 80%. In the green band.',
  );
  expect(pointWords(plot, { look: 'TARGET', at: 1 })).toBe('Q1 2023-24. Target: 80%. Actual: 77%.');
});

it('says what is missing, and what another document prints', () => {
  expect(pointWords(plot, { look: 'ACTUAL', at: 2 })).toBe('Q2 2023-24. Actual: due Dec 2024.');
  expect(pointWords(plot, { look: 'ACTUAL', at: 0 })).toBe('Q4 2022-23. Actual: 70%. Printed in 2016-17 Q4.');
});

it('says why a point is no noise, what is expected and what was written about it', () => {
  const lines = plot.lines.map((line) => ({
    ...line,
    causes: line.values.map(() => ({ tone: 'concern' as const, words: 'it lies below the lower limit' })),
  }));
  const full = {
    ...plot,
    lines,
    bands: [],
    expected: [{ at: 1, value: 1, lower: 0, upper: 2, words: '2023-24 is expected to end at 1%' }],
    annotations: [{ at: 1, number: 2 }],
  };
  expect(pointWords(full, { look: 'ACTUAL', at: 1 })).toBe(
    'Q1 2023-24. Actual: 77%. Target: 80%. A signal, not noise: it lies below the lower limit. 2023-24 is expected to end at 1%. Commented in note 2.',
  );
  expect(pointWords(full, { look: 'ACTUAL', at: 9 })).toBe('');
});
