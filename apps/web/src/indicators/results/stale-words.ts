/** Published figures change rarely; a page left open for longer than this should say how old it is. */
const OLD = 60 * 60 * 1000;

const TIME = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** Why what is shown may be out of date; null where it is fresh. Instants in milliseconds. */
export function staleWords(at: number, now: number, online: boolean): string | null {
  if (online && now - at < OLD) return null;
  const since = `These figures were loaded on ${TIME.format(at)}`;
  return online ? `${since} and may have been corrected since.` : `You are offline. ${since}.`;
}
