import { type Page, parseAddress } from '@dial/domain/address/parse-address';

/** The edition that an address is about; null where it is about none. Pages of outcomes name it in their query, if at all. */
export function editionOf(path: string, query: string, newest: string | null): string | null {
  const page = parseAddress(path);
  if (page?.page === 'home') return newest;
  if (showsEdition(page, query)) return new URLSearchParams(query).get('edition') ?? newest;
  return page !== null && 'edition' in page ? page.edition : null;
}

/** Pages that show an edition's ratings, and stand outside it. A comparison of several editions is of none. */
function showsEdition(page: Page | null, query: string): boolean {
  if (page?.page === 'compare') return !/[?&](?:indicator|from)=/.test(query);
  return page?.page.startsWith('outcome') === true;
}

/**
 * The same kind of page in another edition: a table keeps its filters (those the other edition does not know narrow nothing
 * there), an indicator leads to the table, one's targets to those of all, outcomes stay where they are, and every page without an
 * edition leads to the headline.
 */
export function inEdition(path: string, query: string, edition: string): string {
  const page = parseAddress(path);
  const base = `/editions/${edition}`;
  if (showsEdition(page, query)) {
    const params = new URLSearchParams(query);
    params.set('edition', edition);
    return `${path}?${params}`;
  }
  switch (page?.page) {
    case 'indicators':
      return `${base}/indicators${query}`;
    case 'indicator':
      return `${base}/indicators`;
    case 'conflicts':
    case 'data':
    case 'glossary':
    case 'pack':
    case 'recommendations':
    case 'targets':
      return `${base}/${page.page}`;
    default:
      return base;
  }
}
