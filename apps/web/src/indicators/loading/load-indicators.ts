import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { parseIndicatorFilters } from '@dial/domain/address/indicator-filters';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { FILTER_FIELDS, type FilterField, filterFields } from '../filters/filter-fields.ts';
import { knownFilters } from '../filters/filter-keys.ts';
import { loadRows, type RowsAnswer } from './load-rows.ts';
import { loadTrends, type Trends } from './load-trends.ts';
import { type Soon, soon } from './soon.ts';

const EDITION = graphql(
  `
    query IndicatorsEdition($edition: ID!) {
      edition(id: $edition) {
        id
        financialYear
        quarter
        stage
        source {
          document
        }
        coloursSurvived
        thresholdsPrinted
        areas {
          ratingsDiffer
        }
        ...IndicatorFilterFields
      }
      indicatorReports(edition: $edition, first: 0) {
        totalCount
      }
    }
  `,
  [FILTER_FIELDS],
);

export type IndicatorsEdition = NonNullable<ResultOf<typeof EDITION>['edition']>;

export interface IndicatorsData {
  readonly edition: IndicatorsEdition;
  readonly total: number;
  readonly fields: readonly FilterField[];
  /** Whether any published rating differs from the computed one. */
  readonly mayDiffer: boolean;
  readonly answer: Soon<RowsAnswer>;
  readonly trends: Soon<Trends | null>;
}

export async function loadIndicators(args: LoaderFunctionArgs): Promise<IndicatorsData> {
  const id = args.params.edition ?? '';
  const filters = parseIndicatorFilters(new URL(args.request.url).searchParams);
  const rows = loadRows(args, id, filters);
  const lines = loadTrends(args, id);
  const { edition, indicatorReports } = await loadEdition(args, id);
  const fields = filterFields(readFragment(FILTER_FIELDS, edition));
  const known = knownFilters(filters, fields);
  const same = JSON.stringify(known) === JSON.stringify(filters);
  // An address from another edition may name areas that this one does not have: they narrow nothing here.
  const [answer, trends] = await Promise.all([soon(same ? rows : loadRows(args, id, known)), soon(lines)]);
  const mayDiffer = edition.areas.some(({ ratingsDiffer }) => ratingsDiffer > 0);
  return { edition, total: indicatorReports.totalCount, fields, mayDiffer, answer, trends };
}

async function loadEdition(args: LoaderFunctionArgs, id: string) {
  try {
    const { edition, indicatorReports } = await load(args, EDITION, { edition: id });
    if (edition === null) throw notFound();
    return { edition, indicatorReports };
  } catch (error) {
    throw isUnknown(error) ? notFound() : error;
  }
}

function isUnknown(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'NOT_FOUND')
  );
}
