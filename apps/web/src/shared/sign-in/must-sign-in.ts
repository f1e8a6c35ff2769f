import { type LoaderFunctionArgs, redirect, redirectDocument } from 'react-router';
import { COUNCIL_EDITIONS } from '../council-editions.ts';
import { apiContext } from '../load.ts';
import { signInAddress } from './sign-in-address.ts';

/**
 * Throws the way to /sign-in and back from a loader whose page needs somebody signed in, where nobody is. If the shell was drawn
 * for somebody, the session has ended meanwhile: the app is then loaded anew, without what was read for them.
 */
export function mustSignIn(
  { context, request }: Pick<LoaderFunctionArgs, 'context' | 'request'>,
  viewer: { readonly id: string | null },
): void {
  if (viewer.id !== null) return;
  const { pathname, search } = new URL(request.url);
  const held = context.get(apiContext).readQuery({ query: COUNCIL_EDITIONS });
  const ended = typeof held?.viewer.id === 'string';
  const address = signInAddress(`${pathname}${search}`, ended);
  throw ended ? redirectDocument(address) : redirect(address);
}
