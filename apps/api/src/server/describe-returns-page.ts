import type { Page } from '@dial/domain/address/parse-address';
import type { Context } from './context.ts';
import { describe, notFound, type PageDescription } from './page-description.ts';

/** A page of those who file and approve returns. */
type ReturnsPage = Extract<Page, { readonly page: 'returns' | 'returns-import' | 'return' }>;

const PAGES = {
  returns: ['Returns', 'What officers file for the next edition, and what waits for approval.'],
  'returns-import': ['Returns by spreadsheet', 'Many returns at once: a template to fill in and upload.'],
  // What an edition under way asks for is told to nobody before they are known to be allowed to read it.
  return: ['Return', 'What is owed for an indicator in an edition.'],
} as const;

/** Somebody signed out is led to sign in, so that nothing says which returns there are. */
export async function describeReturnsPage(
  { council, loaders, viewer }: Context,
  page: ReturnsPage,
): Promise<PageDescription> {
  const [name, description] = PAGES[page.page];
  if (page.page !== 'return' || viewer.id === null) return describe(council, name, description);
  const owed = await loaders.return.load(`${page.edition}.${page.indicator}`);
  return owed === null ? notFound(council) : describe(council, `${owed.title}, return`, description);
}
