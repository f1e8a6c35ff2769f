/** The page of a return; `query` is that of the list it is walked by. */
export function returnPath(edition: string, indicator: string, query = ''): string {
  return `/returns/${encodeURIComponent(edition)}/${encodeURIComponent(indicator)}${query}`;
}

/** A return has the id of its report. */
export function returnId(edition: string, indicator: string): string {
  return `${edition}.${indicator}`;
}
