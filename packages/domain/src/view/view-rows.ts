import { type IndicatorFilters, NO_FILTERS, parseIndicatorFilters } from '../address/indicator-filters.ts';
import { parseAddress } from '../address/parse-address.ts';
import { parseQuery } from '../address/parse-query.ts';
import { readComparison } from '../comparison/comparison.ts';

/** Which rows of an edition a view shows: those that match the filters, of these indicators alone where some are named. */
export interface ViewRows {
  /** The edition that the address itself is of; null where any may be looked at. */
  readonly edition: string | null;
  readonly indicators: readonly string[] | null;
  readonly filters: IndicatorFilters;
}

/** @param address as it is kept of a view */
export function viewRows(address: string): ViewRows {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const page = parseAddress(path);
  const params = parseQuery(query);
  const all: ViewRows = { edition: null, indicators: null, filters: NO_FILTERS };
  switch (page?.page) {
    case 'indicators':
      return { ...all, filters: parseIndicatorFilters(params) };
    case 'area':
      return { ...all, filters: { ...NO_FILTERS, area: [page.area] } };
    case 'indicator':
      return { ...all, indicators: [page.indicator] };
    case 'outcome':
      return { ...all, filters: { ...NO_FILTERS, outcome: [page.outcome] } };
    case 'compare': {
      const comparison = readComparison(params);
      if (comparison.kind === 'indicators') return { ...all, indicators: comparison.indicators };
      if (comparison.kind === 'through') return { ...all, indicators: [comparison.indicator] };
      return comparison.kind === 'half' ? all : { ...all, edition: comparison.to };
    }
    default:
      return all;
  }
}
