import { parseAddress } from '@dial/domain/address/parse-address';

/** The edition that an address is about; null where it is about none. */
export function editionOf(path: string): string | null {
  const page = parseAddress(path);
  return page !== null && 'edition' in page ? page.edition : null;
}

/**
 * The same kind of page in another edition: a table keeps its filters (those the other edition does not know narrow nothing
 * there), an indicator keeps its id, and every page without an edition leads to the headline.
 */
export function inEdition(path: string, query: string, edition: string): string {
  const page = parseAddress(path);
  const base = `/editions/${edition}`;
  switch (page?.page) {
    case 'indicators':
      return `${base}/indicators${query}`;
    case 'indicator':
      return `${base}/indicators`;
    case 'conflicts':
    case 'glossary':
      return `${base}/${page.page}`;
    default:
      return base;
  }
}
