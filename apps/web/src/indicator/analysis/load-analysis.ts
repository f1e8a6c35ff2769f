import type { LoaderFunctionArgs } from 'react-router';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { ANALYSIS, type Analysis, GROUP, type GroupRow } from './analysis.ts';

/** Asked for apart: together they would be more than one question may hold. */
const QUERY = graphql(
  `
    query IndicatorAnalysis($edition: ID!, $indicator: ID!) {
      indicator(id: $indicator) {
        id
        ...IndicatorGroupParts
        reports {
          ...IndicatorAnalysisParts
        }
      }
    }
  `,
  [ANALYSIS, GROUP],
);

interface Variables {
  readonly edition: string;
  readonly indicator: string;
}

export interface LoadedAnalysis {
  readonly report: Analysis;
  readonly group: GroupRow['group'];
}

/** What Dial works out of the figures that an edition shows, and the series beside them; null where it does not report the indicator. */
export async function loadAnalysis(
  args: LoaderFunctionArgs,
  variables: Variables,
): Promise<LoadedAnalysis | null> {
  const { indicator } = await load(args, QUERY, variables);
  const reports = readFragment(ANALYSIS, indicator?.reports ?? []);
  const report = reports.find(({ edition }) => edition.id === variables.edition);
  const group = readFragment(GROUP, indicator)?.group ?? [];
  return report === undefined ? null : { report, group };
}
