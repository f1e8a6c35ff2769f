import { asSentence } from '../text/as-sentence.ts';
import type { Plot } from './plot.ts';
import type { PlotPoint } from './plot-walk.ts';

/**
 * All that a chart shows at a point, for who cannot see it: "Q3 2023-24. Actual: 82.8%. Target: 85%. In the amber band.", with why it
 * is no noise, what is expected and what is written about it.
 */
export function pointWords(plot: Plot, { look, at }: PlotPoint): string {
  const column = plot.columns[at];
  if (column === undefined) return '';
  const nameOf = (one: string) => plot.legend.find((entry) => entry.look === one)?.name ?? '';
  const others = plot.legend.filter((entry) => entry.look !== look);
  const said = [{ look, name: nameOf(look) }, ...others].flatMap((entry) => {
    const words = column.said[entry.look];
    return words === undefined ? [] : [`${entry.name}: ${words}`];
  });
  const line = plot.lines.find(
    (one) => one.look === look && !one.isBridge && (one.values[at] ?? null) !== null,
  );
  const value = line?.values[at] ?? null;
  const cause = line?.causes?.[at] ?? null;
  const notes = plot.annotations.filter((one) => one.at === at).map(({ number }) => `note ${number}`);
  return [
    column.label,
    ...said,
    value !== null && look === 'ACTUAL' ? bandWords(plot, at, value) : '',
    cause === null ? '' : `a signal, not noise: ${cause.words}`,
    ...plot.expected.filter((one) => one.at === at).map(({ words }) => words),
    ...notes.map((note) => `commented in ${note}`),
    column.place === undefined ? '' : `printed in ${column.place}`,
  ]
    .filter((part) => part !== '')
    .map(asSentence)
    .join(' ');
}

function bandWords({ bands, bandSpan }: Plot, at: number, value: number): string {
  if (bandSpan === null || at < bandSpan.first || at > bandSpan.last) return '';
  const band = bands.find(({ from, to }) => value >= from && value <= to);
  return band === undefined ? '' : `in the ${band.rag} band`;
}
