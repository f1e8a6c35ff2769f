import { indicatorFilterPairs, parseIndicatorFilters } from '../address/indicator-filters.ts';
import { type Page, parseAddress } from '../address/parse-address.ts';
import { parseQuery } from '../address/parse-query.ts';
import { printPairs } from '../address/print-pairs.ts';
import { type QueryValues, readList } from '../address/query-values.ts';
import { readComparison } from '../comparison/comparison.ts';
import { comparisonAddress } from '../comparison/comparison-address.ts';

/** What stands in a kept address in the place of an edition's id. */
export const ANY_EDITION = ':edition';

/** Letters of an address that is kept, at most. */
const LONGEST = 2000;

export interface ViewAddress {
  /** Path and query, with ":edition" in the place of the edition's id; what no page knows is left out of the query. */
  readonly address: string;
  /** The edition that the address names; null where it is of the newest, or of none. */
  readonly edition: string | null;
  /** Whether it is of an edition, so that it can follow the newest one. */
  readonly mayFollow: boolean;
}

/**
 * The address of a page that shows an edition's data, as it is kept of a view; null of any other, or one that is too long. It names
 * no other site.
 *
 * @param typed path and query: "/editions/2023-24-q3/indicators?rag=red"
 */
export function readViewAddress(typed: string): ViewAddress | null {
  const [path = '', query = ''] = (typed.split('#')[0] ?? '').split(/\?(.*)/s);
  const page = parseAddress(path);
  if (page === null || typed.length > LONGEST) return null;
  const params = parseQuery(query);
  const read = readPage(page, path, params);
  return read === null || read.address.length > LONGEST ? null : read;
}

function readPage(page: Page, path: string, params: QueryValues): ViewAddress | null {
  const named = params.get('edition')?.trim() || null;
  const follows = (edition: string | null, rest: string, pairs: [string, string][] = []): ViewAddress => ({
    address: pairs.length === 0 ? rest : `${rest}?${printPairs(pairs)}`,
    edition: edition === ANY_EDITION ? null : edition,
    mayFollow: true,
  });
  switch (page.page) {
    case 'home':
      return follows(null, `/editions/${ANY_EDITION}`);
    case 'headline':
      return follows(page.edition, `/editions/${ANY_EDITION}`);
    case 'indicators':
      return follows(page.edition, `/editions/${ANY_EDITION}/indicators`, listPairs(params));
    case 'area':
      return follows(page.edition, `/editions/${ANY_EDITION}/areas/${encodeURIComponent(page.area)}`);
    case 'indicator':
      return follows(
        page.edition,
        `/editions/${ANY_EDITION}/indicators/${encodeURIComponent(page.indicator)}`,
      );
    case 'outcome':
      return follows(named, `${path.replace(/\/$/, '')}?edition=${ANY_EDITION}`);
    case 'compare':
      return readCompared(params);
    default:
      return null;
  }
}

function readCompared(params: QueryValues): ViewAddress | null {
  const comparison = readComparison(params);
  if (comparison.kind === 'half') return null;
  if (comparison.kind !== 'indicators')
    return { address: comparisonAddress(comparison), edition: null, mayFollow: false };
  const { edition, indicators } = comparison;
  if (indicators.length === 0) return null;
  return {
    address: comparisonAddress({ ...comparison, edition: ANY_EDITION }).replace('%3Aedition', ANY_EDITION),
    edition: edition === ANY_EDITION ? null : edition,
    mayFollow: true,
  };
}

/** How the rows of a table may be laid out; the page leaves out what it does not know. */
const LAYOUT = ['sort', 'columns', 'group', 'closed'] as const;

function listPairs(params: QueryValues): [string, string][] {
  const layout = LAYOUT.flatMap((name) =>
    readList(params, name).map((value): [string, string] => [name, value]),
  );
  return [...indicatorFilterPairs(parseIndicatorFilters(params)), ...layout];
}
