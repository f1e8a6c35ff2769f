import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { rowsOf } from '../../shared/rows-of.ts';
import { loadWhole } from './load-whole.ts';

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

const load = loadWhole(TRENDS);

export interface TrendPoint {
  readonly period: string;
  readonly value: string;
}

/** The points of each indicator's small line, by its id. */
export type Trends = ReadonlyMap<string, readonly TrendPoint[]>;

/** Of all rows of an edition, whatever they are narrowed to; null where they could not be loaded. */
export async function loadTrends(args: LoaderFunctionArgs, edition: string): Promise<Trends | null> {
  try {
    const { scorecardColumns } = await load(args, { edition });
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
