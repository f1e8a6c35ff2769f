import { exactWords } from '../value/exact-words.ts';
import type { Panel } from './panel.ts';
import type { SeriesKind } from './series.ts';
import { seriesName } from './series-name.ts';

interface Unit {
  readonly unit: string;
  readonly decimals: number | null;
}

/** The chart in sentences, one a series: where it starts and ends, its highest and lowest. */
export function chartWords(panel: Panel, shown: readonly SeriesKind[], unit: Unit): string[] {
  return panel.series
    .filter((series) => shown.includes(series))
    .map((series) => seriesWords(panel, series, unit));
}

interface Said {
  readonly value: number;
  readonly words: string;
  readonly period: string;
}

function seriesWords(panel: Panel, series: SeriesKind, { unit, decimals }: Unit): string {
  const points = panel.columns.flatMap(({ figures, period }): Said[] => {
    const found = figures[series];
    if (found === undefined || found.value === null || found.figure.value === null) return [];
    const words = exactWords(found.figure.value, unit, decimals);
    return [{ value: found.value, words, period: period.label }];
  });
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const name = seriesName(panel, series);
  if (points.length === 1) return `${name}: ${first.words} (${first.period}).`;
  if (points.every(({ value }) => value === first.value)) {
    return `${name}: ${first.words} from ${first.period} to ${last.period}.`;
  }
  const lowest = points.reduce((least, point) => (point.value < least.value ? point : least));
  const highest = points.reduce((most, point) => (point.value > most.value ? point : most));
  const inside = [
    highest === first || highest === last ? '' : `, highest ${highest.words} (${highest.period})`,
    lowest === first || lowest === last ? '' : `, lowest ${lowest.words} (${lowest.period})`,
  ].join('');
  return `${name}: from ${first.words} (${first.period}) to ${last.words} (${last.period})${inside}.`;
}
