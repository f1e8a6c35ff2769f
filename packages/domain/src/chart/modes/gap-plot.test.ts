import { expect, it } from 'vitest';
import { type ContractGap, gapPlot } from './gap-plot.ts';

const gap = (id: string, size: string, more: Partial<ContractGap> = {}): ContractGap => ({
  kind: 'NATIONAL',
  period: { id },
  gap: size,
  lag: null,
  ...more,
});

it('draws gaps through time with zero on the scale, and says which side they lie on', () => {
  const made = gapPlot([gap('2016-17-q2', '-1.5'), gap('2016-17-q1', '3')], '%');
  expect(made?.plot.lines[0]?.values).toEqual([3, -1.5]);
  expect(made?.plot.columns.map(({ said }) => said.NATIONAL)).toEqual([
    '3 percentage points above',
    '1.5 percentage points below',
  ]);
  expect(made?.plot.axisTitle).toBe('Percentage points');
  expect(made?.plot.ticks.some((tick) => tick.includes('%'))).toBe(false);
  expect(made && made.plot.scale.min < 0 && made.plot.scale.max > 0).toBe(true);
});

it('keeps to the kind of period with most gaps, and says a lag', () => {
  const lag = 'The newest national figure is of 2015-16, one year older.';
  const made = gapPlot(
    [gap('2016-17', '1'), gap('2016-17-q2', '2', { lag }), gap('2016-17-q1', '3')],
    'days',
  );
  expect(made?.plot.columns.map(({ key }) => key)).toEqual(['2016-17-q1', '2016-17-q2']);
  expect(made?.notes.at(-1)).toBe(lag);
});

it('is nothing of a single gap of each kind', () => {
  const neighbours = gap('2016-17-q1', '2', { kind: 'STATISTICAL_NEIGHBOURS' });
  expect(gapPlot([gap('2016-17-q1', '3'), neighbours], '%')).toBeNull();
  expect(gapPlot([], '%')).toBeNull();
});
