import { readKnown, readText } from '@dial/domain/address/query-values';
import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import { NO_DIRECTORATE } from '../../shared/no-directorate.ts';
import { type ReturnState, STATES } from '../return-state.ts';
import type { ReturnRow } from './return-row.ts';

/** What the address of a list of returns may narrow by, beside typed words (`q`). Empty is any. */
export interface ReturnFilters {
  readonly edition: string;
  /** An id, or `NO_DIRECTORATE`. */
  readonly directorate: string;
  readonly state: ReturnState | '';
  readonly overdue: boolean;
}

export function parseReturnFilters(params: URLSearchParams): ReturnFilters {
  const named = readText(params, 'state').replaceAll('-', '_');
  return {
    edition: readText(params, 'edition'),
    directorate: readText(params, 'directorate'),
    state: readKnown(new URLSearchParams({ state: named }), 'state', STATES)[0] ?? '',
    overdue: readText(params, 'overdue') === 'true',
  };
}

/** The address's parameters with one filter set or, by an empty value, left out; all others stay. */
export function withReturnFilter(
  params: URLSearchParams,
  name: keyof ReturnFilters,
  value: string,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === '') next.delete(name);
  else next.set(name, value.toLowerCase().replaceAll('_', '-'));
  return next;
}

type Narrowed = Pick<
  ReturnRow,
  'title' | 'series' | 'area' | 'service' | 'state' | 'overdue' | 'edition' | 'directorate'
>;

/** The rows that a list shows, in its order. */
export function matchingReturns<Row extends Narrowed>(
  rows: readonly Row[],
  { edition, directorate, state, overdue }: ReturnFilters,
  typed: string,
): readonly Row[] {
  const words = foldText(typed);
  return rows.filter(
    (row) =>
      (edition === '' || row.edition.id === edition) &&
      (directorate === '' || (row.directorate?.id ?? NO_DIRECTORATE) === directorate) &&
      (state === '' || row.state === state) &&
      (!overdue || row.overdue) &&
      (words === '' || matchesText(searchText(row), words)),
  );
}

function searchText({ title, series, area, service, directorate }: Narrowed): string {
  return foldText([title, series, area, service, directorate?.name].filter(Boolean).join(' '));
}
