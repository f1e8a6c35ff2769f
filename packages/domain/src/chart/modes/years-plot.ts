import { monthName } from '../../period/month-name.ts';
import type { Period } from '../../period/period.ts';
import { placeInYear } from '../../period/place-in-year.ts';
import { exactWords } from '../../value/exact-words.ts';
import { labelWords } from '../axis-words.ts';
import { barePlot } from '../bare-plot.ts';
import type { Look } from '../look.ts';
import type { Panel, PanelColumn } from '../panel.ts';
import { valueAt } from '../panel.ts';
import type { ModePlot } from './mode-plot.ts';

/** The newest year as the council's own line, the years before it ever less. More could not be told apart. */
const LOOKS: readonly Look[] = ['ACTUAL', 'COMPARISON', 'EARLIER_1', 'EARLIER_2', 'EARLIER_3'];
/** A year of which fewer figures are held is no line. */
const LEAST = 2;

interface Year {
  readonly year: Period;
  /** By place in the year, from 0. */
  readonly columns: readonly (PanelColumn | undefined)[];
}

/**
 * Financial years laid over each other, quarter by quarter or month by month, of the council's own comparable figures. Null
 * where fewer than two years hold two figures each, and for other kinds of period.
 */
export function yearsPlot(panel: Panel, unit: string, decimals: number | null): ModePlot | null {
  if (panel.kind !== 'quarter' && panel.kind !== 'month') return null;
  const all = yearsOf(panel);
  const shown = all.slice(0, LOOKS.length);
  if (shown.length < 2) return null;
  const lines = shown.map(({ year, columns }, index) => {
    const figures = columns.map((column) => column?.figures.ACTUAL?.figure.value ?? null);
    const values = columns.map((column) => (column === undefined ? null : valueAt(column, 'ACTUAL')));
    const said = figures.map((exact, place) =>
      exact === null || values[place] === null ? null : exactWords(exact, unit, decimals),
    );
    return {
      key: year.id,
      look: LOOKS[index] ?? 'EARLIER_3',
      values,
      said,
      labels: figures.map((exact, place) =>
        index === 0 && panel.kind === 'quarter' && exact !== null && said[place] !== null
          ? labelWords(exact, unit, decimals)
          : null,
      ),
      run: 'straight' as const,
      isBridge: false,
    };
  });
  const plot = barePlot({
    columns: placesOf(panel.kind),
    // The newest lies on top.
    lines: lines.toReversed(),
    legend: shown.map(({ year }, index) => ({ look: LOOKS[index] ?? 'EARLIER_3', name: year.label })),
    unit,
  });
  const left = all.length - shown.length;
  return {
    plot,
    notes: [
      'Each line is a financial year, from April to March.',
      ...(left === 0
        ? []
        : [`${left} earlier ${left === 1 ? 'year is' : 'years are'} left out; the table holds them.`]),
    ],
  };
}

/** Newest first. */
function yearsOf({ kind, columns }: Panel): Year[] {
  const years = new Map<string, { year: Period; columns: (PanelColumn | undefined)[] }>();
  const places = placesOf(kind === 'month' ? 'month' : 'quarter').length;
  for (const column of columns) {
    const { year } = placeInYear(column.period);
    if (year === null || column.until !== null || valueAt(column, 'ACTUAL') === null) continue;
    const held = years.get(year.id) ?? { year, columns: Array.from({ length: places }, () => undefined) };
    held.columns[placeOf(column.period)] = column;
    years.set(year.id, held);
  }
  return [...years.values()]
    .filter((year) => year.columns.filter((column) => column !== undefined).length >= LEAST)
    .sort((a, b) => (a.year.sortKey < b.year.sortKey ? 1 : -1));
}

function placeOf({ parts }: Period): number {
  if (parts.kind === 'quarter') return parts.quarter - 1;
  return parts.kind === 'month' ? (parts.month + 8) % 12 : 0;
}

function placesOf(kind: 'quarter' | 'month') {
  const names =
    kind === 'quarter'
      ? ['Q1', 'Q2', 'Q3', 'Q4']
      : Array.from({ length: 12 }, (_none, index) => monthName(((index + 3) % 12) + 1));
  return names.map((name) => ({ key: name, label: name, tick: [name, ''] as const, isGap: false, said: {} }));
}
