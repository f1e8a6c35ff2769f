import type { Period } from '../period/period.ts';
import { fillPeriods } from './fill-periods.ts';
import { periodTick } from './period-tick.ts';
import type { PlotColumn } from './plot.ts';

/** The columns of periods of one kind, oldest first, with those between that nothing is held for. */
export function plotColumns(periods: readonly Period[]): PlotColumn[] {
  return fillPeriods(periods).map(({ period, until }) => ({
    key: period.id,
    label: period.label,
    tick: until === null ? periodTick(period) : ['…', ''],
    isGap: until !== null,
    said: {},
  }));
}
