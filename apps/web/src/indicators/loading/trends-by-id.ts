import { rowsOf } from '../../shared/rows-of.ts';

export interface TrendPoint {
  readonly period: string;
  readonly value: string;
}

/** The points of each indicator's small line, by its id. */
export interface Trends {
  readonly get: (id: string) => readonly TrendPoint[] | undefined;
}

interface TrendColumns {
  readonly indicatorId: readonly string[];
  readonly trendPeriods: readonly (readonly string[])[];
  readonly trendValues: readonly (readonly string[])[];
}

/** Points are put together for the lines that are drawn, each once: of a long list most are not. */
export function trendsById({ indicatorId, trendPeriods, trendValues }: TrendColumns): Trends {
  const places = new Map(indicatorId.map((id, place) => [id, place]));
  const made = new Map<string, readonly TrendPoint[]>();
  return {
    get(id) {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const points =
        made.get(id) ?? rowsOf({ period: trendPeriods[place] ?? [], value: trendValues[place] ?? [] });
      made.set(id, points);
      return points;
    },
  };
}
