import { parseAddress } from '../address/parse-address.ts';
import { parseQuery } from '../address/parse-query.ts';
import { unknownFilters } from '../address/unknown-filters.ts';

/**
 * What of the address of a view cannot be kept, in sentences that name the field: a list narrowed by what Dial does not know would be
 * kept as the whole list. None where it is of no list.
 *
 * @param typed path and query: "/editions/2023-24-q3/indicators?rag=purple"
 */
export function viewFaults(typed: string): string[] {
  const [path = '', query = ''] = (typed.split('#')[0] ?? '').split(/\?(.*)/s);
  return parseAddress(path)?.page === 'indicators' ? unknownFilters(parseQuery(query)) : [];
}
