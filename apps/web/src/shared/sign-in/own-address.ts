/** No address of Dial's names this one: only its path, query and fragment are taken from what is read against it. */
const HERE = 'http://dial.invalid';

/**
 * The address in Dial that a query's `to` names, for after signing in: "/returns?list=all". Anything that leads elsewhere, to
 * signing in again or nowhere is the headline's, so that no link can use Dial's sign-in to lead somebody away.
 */
export function ownAddress(to: string | null): string {
  if (to === null || !to.startsWith('/') || !URL.canParse(to, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(to, HERE);
  const leadsHere =
    origin === HERE && !pathname.startsWith('//') && !/^\/(?:sign-in|set-password)\b/.test(pathname);
  return leadsHere ? `${pathname}${search}${hash}` : '/';
}
