import type { Page } from '@dial/domain/address/parse-address';
import { permissionsOf } from '../schema/permissions.ts';
import type { Context } from './context.ts';
import { describe, notFound, type PageDescription } from './page-description.ts';

/** A page for signing in, or about the people who can. */
type PeoplePage = Extract<
  Page,
  { readonly page: 'sign-in' | 'set-password' | 'account' | 'views' | 'people' | 'person' }
>;

const PAGES = {
  'sign-in': ['Sign in', 'For those who file, sign off, edit or scrutinise the council’s figures.'],
  'set-password': ['Set a password', 'Where the link of an invitation or of a forgotten password leads.'],
  account: ['Your account', 'Your roles, password, second factor and sessions.'],
  views: ['Your views', 'What you keep of Dial, and what is new of it.'],
  people: ['People', 'The people who can sign in, and their roles.'],
  // Nobody's name is told before they are known to be allowed to read it.
  person: ['Person', 'Somebody who can sign in, and their roles.'],
} as const;

export async function describePeoplePage(
  { council, loaders, viewer }: Context,
  page: PeoplePage,
): Promise<PageDescription> {
  const [name, description] = PAGES[page.page];
  if (page.page !== 'person' || !permissionsOf(viewer).includes('MANAGE_PEOPLE'))
    return describe(council, name, description);
  const person = await loaders.person.load(page.person);
  return person === null ? notFound(council) : describe(council, person.name, description);
}
