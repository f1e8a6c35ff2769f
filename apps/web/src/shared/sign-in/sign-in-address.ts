/** The page that signs somebody in and leads back to an address of Dial's; `ended` says why it asks somebody who was signed in. */
export function signInAddress(to: string, ended = false): string {
  const query = new URLSearchParams(to === '/' ? {} : { to });
  if (ended) query.set('ended', '1');
  return query.size === 0 ? '/sign-in' : `/sign-in?${query}`;
}
