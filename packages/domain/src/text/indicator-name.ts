/**
 * An indicator's title, with its series where the title does not already begin or end with it: "Housing void property
 * performance (Sheltered stock)". A series inside the title, as in "new claims and changes", is said again: its sister would
 * else look like the whole.
 */
export function indicatorName({
  title,
  series,
}: {
  readonly title: string;
  readonly series: string | null;
}): string {
  return series === null || isSaid(title.toLowerCase(), series.toLowerCase())
    ? title
    : `${title} (${series})`;
}

function isSaid(title: string, series: string): boolean {
  return (
    title.startsWith(`${series} `) ||
    [`: ${series}`, `- ${series}`, `– ${series}`, `(${series})`].some((end) => title.endsWith(end))
  );
}
