import { yearName } from '../../period/year-name.ts';
import { joinWords } from '../../text/join-words.ts';
import { exactWords } from '../../value/exact-words.ts';
import { labelWords } from '../axis-words.ts';
import { barePlot, type SaidLine } from '../bare-plot.ts';
import type { Panel, PanelColumn } from '../panel.ts';
import { valueAt } from '../panel.ts';

import type { SeriesKind } from '../series.ts';
import type { ModePlot } from './mode-plot.ts';

const QUARTERS = [1, 2, 3, 4] as const;
/** So many points make a profile. */
const FEWEST = 2;

/**
 * The newest year's running total beside the profile of targets that is printed for it and the running total of the newest year
 * before it that is held by quarter, which another document may print. Null for other kinds of period, and where neither has two
 * points to hold two figures of the year against: a single one is no profile.
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
  const past = yearBefore(panel, newest);
  const before = past === null ? null : line('before', 'COMPARISON', past.year, 'ACTUAL');
  const beside = [...(before === null ? [] : [before]), ...(count(profile) === 0 ? [] : [profile])];
  if (count(own) < 2 || !beside.some((each) => count(each) >= FEWEST)) return null;
  const year = yearName(newest);
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
      ...(past === null ? [] : [{ look: 'COMPARISON' as const, name: pastName(past, newest) }]),
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

interface PastYear {
  readonly year: number;
  /** What the other documents are called that print it; none where the indicator's own does. */
  readonly places: readonly string[];
}

/** The newest year before another of which enough running totals are held. */
function yearBefore(panel: Panel, newest: number): PastYear | null {
  const columns = panel.columns.filter((column) => held(column, 'ACTUAL'));
  const years = [...new Set(columns.flatMap(yearOf))].filter((year) => year < newest).sort((a, b) => b - a);
  for (const year of years) {
    const own = columns.filter((column) => yearOf(column).includes(year));
    if (own.length < FEWEST) continue;
    const places = own.flatMap(({ figures }) => figures.ACTUAL?.figure.origin?.place ?? []);
    return { year, places: [...new Set(places)] };
  }
  return null;
}

function pastName({ year, places }: PastYear, newest: number): string {
  const name = year === newest - 1 ? 'The year before' : yearName(year);
  return places.length === 0 ? name : `${name}, printed in ${joinWords(places)}`;
}

const count = ({ values }: SaidLine) => values.filter((value) => value !== null).length;

const held = (column: PanelColumn, series: SeriesKind) => valueAt(column, series) !== null;

function yearOf({ period: { parts } }: PanelColumn): number[] {
  return parts.kind === 'year-to-date' ? [parts.year] : [];
}

function isAt({ period: { parts } }: PanelColumn, year: number, quarter: number): boolean {
  return parts.kind === 'year-to-date' && parts.year === year && parts.quarter === quarter;
}
