import type { IndicatorFilters } from '@dial/domain/address/indicator-filters';
import type { LoaderFunctionArgs } from 'react-router';
import { foundBy } from '../../shared/found-by.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { apiContext } from '../../shared/load.ts';
import { rowsOf } from '../../shared/rows-of.ts';
import { scorecardFilter } from '../../shared/scorecard-filter.ts';
import { type Held, heldAnswers } from './held-answers.ts';
import { COLUMNS, type Row } from './row.ts';

const ROWS = graphql(
  `
    query IndicatorsRows($edition: ID!, $filter: IndicatorFilter) {
      scorecardColumns(edition: $edition, filter: $filter) {
        ...IndicatorColumns
      }
    }
  `,
  [COLUMNS],
);

/** What became of asking for the rows. A failure is drawn in their place; the filters stay usable. */
export type RowsAnswer = Held<readonly Row[]> | { readonly value: null; readonly error: unknown };

const MINUTE = 60_000;

/** The lists between which a reader goes back and forth, as long as published figures may be held. */
const lists = heldAnswers<readonly Row[]>(6, 10 * MINUTE);

/**
 * The rows that the server narrows an edition to. They are held here as they come: Apollo's cache would take each of ten thousand
 * rows apart into entities and put them together again, seconds of work for a list that is only read whole.
 */
export async function loadRows(
  { context }: LoaderFunctionArgs,
  edition: string,
  filters: IndicatorFilters,
): Promise<RowsAnswer> {
  const variables = { edition, filter: scorecardFilter(edition, filters) };
  const key = JSON.stringify(variables);
  const held = lists.get(key, Date.now());
  if (held !== undefined) return held;
  try {
    const { data } = await context.get(apiContext).query({ query: ROWS, variables, fetchPolicy: 'no-cache' });
    if (data === undefined) throw new Error('The answer was empty');
    return lists.put(key, foundBy(rowsOf(readFragment(COLUMNS, data.scorecardColumns))), Date.now());
  } catch (error) {
    return { value: null, error };
  }
}
