/** Why somebody stands before the page, where the address says so; null otherwise. */
export function arrivalWords(query: URLSearchParams): string | null {
  if (query.has('error'))
    return 'The other site’s sign-in did not let you in here. An administrator of Dial can tell whether you have an account under that e-mail address.';
  if (query.has('set')) return 'Your password is set. Sign in with it.';
  if (query.has('out')) return 'You are signed out.';
  if (query.has('ended')) return 'Your session has ended. Sign in to go on where you were.';
  if (query.has('to')) return 'Sign in to see that page.';
  return null;
}
