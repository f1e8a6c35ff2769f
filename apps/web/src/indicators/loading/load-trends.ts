import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { rowsOf } from '../../shared/rows-of.ts';

/** Half of all bytes of an edition's rows, and nothing is found or ordered by it: so it is asked for beside them. */
const TRENDS = graphql(`
  query IndicatorsTrends($edition: ID!) {
    scorecardColumns(edition: $edition) {
      indicatorId
      trendPeriods
      trendValues
    }
  }
`);

export interface TrendPoint {
  readonly period: string;
  readonly value: string;
}

/** The points of each indicator's small line, by its id. */
export type Trends = ReadonlyMap<string, readonly TrendPoint[]>;

/** Of all rows of an edition, whatever they are narrowed to; null where they could not be loaded. */
export async function loadTrends(args: LoaderFunctionArgs, edition: string): Promise<Trends | null> {
  try {
    const { scorecardColumns } = await load(args, TRENDS, { edition });
    return new Map(
      rowsOf(scorecardColumns).map(({ indicatorId, trendPeriods, trendValues }) => [
        indicatorId,
        rowsOf({ period: trendPeriods, value: trendValues }),
      ]),
    );
  } catch {
    return null;
  }
}
