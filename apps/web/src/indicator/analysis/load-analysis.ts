import type { LoaderFunctionArgs } from 'react-router';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { ANALYSIS, type Analysis } from './analysis.ts';

/** Asked for apart: together they would be more than one question may hold. */
const QUERY = graphql(
  `
    query IndicatorAnalysis($indicator: ID!) {
      indicator(id: $indicator) {
        id
        reports {
          ...IndicatorAnalysisParts
        }
      }
    }
  `,
  [ANALYSIS],
);

interface Variables {
  readonly edition: string;
  readonly indicator: string;
}

/** What Dial works out of the figures that an edition shows; null where it does not report the indicator. */
export async function loadAnalysis(
  args: LoaderFunctionArgs,
  { edition, indicator }: Variables,
): Promise<Analysis | null> {
  const answer = await load(args, QUERY, { indicator });
  const reports = readFragment(ANALYSIS, answer.indicator?.reports ?? []);
  return reports.find((report) => report.edition.id === edition) ?? null;
}
