import type { Period } from '../period/period.ts';
import type { Plot, PlotAnnotation } from './plot.ts';

/** What somebody wrote on a day (ISO date). */
export interface DatedText {
  readonly id: string;
  readonly date: string | null;
}

export interface Annotated<Text> extends PlotAnnotation {
  readonly text: Text;
}

/**
 * Commentary at the period that had ended when it was written: the last column that ends on or before its day, or the one that
 * holds the day where it is the last. Numbered along the time axis. What has no readable day, or is older than the chart, has no place.
 */
export function annotatePlot<Text extends DatedText>(
  { columns }: Pick<Plot, 'columns'>,
  texts: readonly Text[],
  periodOf: (key: string) => Period | null,
): Annotated<Text>[] {
  const ends = columns.map(({ key, isGap }) => (isGap ? null : (periodOf(key)?.end ?? null)));
  const starts = columns.map(({ key }) => periodOf(key)?.start ?? null);
  return texts
    .flatMap((text) => {
      const { date } = text;
      if (date === null) return [];
      const ended = ends.findLastIndex((end) => end !== null && end <= date);
      const at = ended === -1 ? starts.findIndex((start) => start !== null && start <= date) : ended;
      return at === -1 ? [] : [{ at, date, text }];
    })
    .sort((a, b) => a.at - b.at || (a.date < b.date ? -1 : 1))
    .map(({ at, text }, index) => ({ at, number: index + 1, text }));
}
