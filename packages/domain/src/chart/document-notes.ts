import { indicatorName } from '../text/indicator-name.ts';
import { joinWords } from '../text/join-words.ts';
import { exactWords } from '../value/exact-words.ts';
import type { ChartFigure, ChartOrigin } from './chart-figure.ts';
import { makeLines } from './lines.ts';
import { type Panel, valueAt } from './panel.ts';
import { isChanged, type SeriesKind } from './series.ts';
import { MEASURE_CHANGED, originsOf } from './series-name.ts';

interface Drawn {
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly unit: string;
  readonly decimals: number | null;
}

/** What a chart that holds figures of several documents says of them. */
export function documentNotes({ panel, shown, unit, decimals }: Drawn): string[] {
  const joined = shown.includes('ACTUAL') ? originsOf(panel, 'ACTUAL') : [];
  const changed = panel.series
    .filter(isChanged)
    .filter((series) => shown.includes(series))
    .flatMap((series) => originsOf(panel, series));
  const isBridged = makeLines(panel, shown).some(({ isBridge }) => isBridge);
  const say = (figure: ChartFigure) => exactWords(figure.value ?? figure.raw, unit, decimals);
  return [
    joined.length === 0
      ? ''
      : `The line also holds the figures of ${joinWords(joined.map(titled))}: the same measure, which may be compared.`,
    changed.length === 0
      ? ''
      : `${MEASURE_CHANGED}: ${joinWords(changed.map(titled))} ${changed.length === 1 ? 'has' : 'have'} another definition. Compare with care; no line leads from one to the other.`,
    isBridged ? 'Dotted: no figures are held for the time between two documents.' : '',
    ...(shown.includes('ACTUAL') ? panel.columns : []).flatMap((column) =>
      column.beside
        .filter(({ value }) => Number(value) !== valueAt(column, 'ACTUAL'))
        .map(
          (figure) =>
            `${column.period.label}: ${figure.origin?.place ?? 'this document'} prints ${say(figure)}, which the table shows too.`,
        ),
    ),
  ].filter((note) => note !== '');
}

const titled = (origin: ChartOrigin) => `“${indicatorName(origin)}” in ${origin.place}`;
