import { exactWords } from '../../value/exact-words.ts';
import { labelWords } from '../axis-words.ts';
import { barePlot, type SaidLine } from '../bare-plot.ts';
import type { Panel, PanelColumn } from '../panel.ts';
import { valueAt } from '../panel.ts';

import type { SeriesKind } from '../series.ts';
import type { ModePlot } from './mode-plot.ts';

const QUARTERS = [1, 2, 3, 4] as const;

/**
 * The newest year's running total beside the profile of targets that is printed for it and the running total of the year before.
 * Null for other kinds of period, and where there is nothing to hold two figures of the year against.
 */
export function profilePlot(panel: Panel, unit: string, decimals: number | null): ModePlot | null {
  if (panel.kind !== 'year-to-date') return null;
  const newest = Math.max(
    ...panel.columns.flatMap((column) => (held(column, 'ACTUAL') ? yearOf(column) : [])),
  );
  const line = (key: string, look: SaidLine['look'], year: number, series: SeriesKind): SaidLine => {
    const columns = QUARTERS.map((quarter) => panel.columns.find((column) => isAt(column, year, quarter)));
    const values = columns.map((column) => (column === undefined ? null : valueAt(column, series)));
    const exact = columns.map((column, index) =>
      values[index] === null ? null : (column?.figures[series]?.figure.value ?? null),
    );
    const said = exact.map((figure) => (figure === null ? null : exactWords(figure, unit, decimals)));
    const labels = exact.map((figure) =>
      figure === null || look !== 'ACTUAL' ? null : labelWords(figure, unit, decimals),
    );
    return { key, look, values, said, labels, run: 'straight', isBridge: false };
  };
  const own = line('own', 'ACTUAL', newest, 'ACTUAL');
  const profile = line('profile', 'TARGET', newest, 'TARGET');
  const before = line('before', 'COMPARISON', newest - 1, 'ACTUAL');
  const beside = [before, profile].filter(({ values }) => values.some((value) => value !== null));
  if (count(own) < 2 || beside.length === 0) return null;
  const name = panel.columns.find((column) => yearOf(column).includes(newest))?.period.label ?? '';
  const year = / (\d{4}-\d{2})$/.exec(name)?.[1] ?? String(newest);
  const plot = barePlot({
    columns: QUARTERS.map((quarter) => ({
      key: `to-q${quarter}`,
      label: `Year to end of Q${quarter}`,
      tick: [`To Q${quarter}`, ''],
      isGap: false,
      said: {},
    })),
    lines: [...beside, own],
    legend: [
      { look: 'ACTUAL' as const, name: year },
      ...(beside.includes(profile) ? [{ look: 'TARGET' as const, name: `Targets printed for ${year}` }] : []),
      ...(beside.includes(before) ? [{ look: 'COMPARISON' as const, name: 'The year before' }] : []),
    ],
    unit,
  });
  return {
    plot,
    notes: [
      'Each point holds all of the year up to its date.',
      ...(beside.includes(profile) && count(profile) < QUARTERS.length
        ? ['Targets are drawn where they are printed: nothing is assumed between them.']
        : []),
    ],
  };
}

const count = ({ values }: SaidLine) => values.filter((value) => value !== null).length;

const held = (column: PanelColumn, series: SeriesKind) => valueAt(column, series) !== null;

function yearOf({ period: { parts } }: PanelColumn): number[] {
  return parts.kind === 'year-to-date' ? [parts.year] : [];
}

function isAt({ period: { parts } }: PanelColumn, year: number, quarter: number): boolean {
  return parts.kind === 'year-to-date' && parts.year === year && parts.quarter === quarter;
}
