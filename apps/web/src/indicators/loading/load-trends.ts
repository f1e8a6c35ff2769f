import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { loadWhole } from './load-whole.ts';
import { type Trends, trendsById } from './trends-by-id.ts';

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

export type { Trends } from './trends-by-id.ts';

/** Of all rows of an edition, whatever they are narrowed to; null where they could not be loaded. */
export async function loadTrends(args: LoaderFunctionArgs, edition: string): Promise<Trends | null> {
  try {
    const { scorecardColumns } = await load(args, { edition });
    return trendsById(scorecardColumns);
  } catch {
    return null;
  }
}
