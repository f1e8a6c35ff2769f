/** Whether the figures of two members of a chain may be compared; of one that has no figures, whether it is the same measure. */
export type Comparability = 'same' | 'changed-definition' | 'not-comparable';

/** A link between two members of a chain, by their ids. */
export interface ComparedLink {
  readonly earlier: string;
  readonly later: string;
  readonly comparability: Comparability;
}

/** The most careful last. */
const ORDER: readonly Comparability[] = ['same', 'changed-definition', 'not-comparable'];

/**
 * How every member that links lead to, in either direction, compares with one of them. What a link says of the two decides, the
 * most careful where several do. Otherwise only "same" carries on: over links that all say so the figures may be compared, over
 * links of which one says that the definition changed it has changed, and what is only reached over one that forbids it may
 * not be compared. The member itself is left out, and what no link leads to.
 */
export function comparableWith(
  links: readonly ComparedLink[],
  member: string,
): ReadonlyMap<string, Comparability> {
  const found = new Map<string, Comparability>();
  for (const reach of ORDER) {
    const allowed = links.filter(({ comparability }) => isAtMost(comparability, reach));
    for (const reached of connected(allowed, member)) if (!found.has(reached)) found.set(reached, reach);
  }
  for (const { earlier, later, comparability } of links.toSorted(byCare)) {
    if (earlier === member) found.set(later, comparability);
    if (later === member) found.set(earlier, comparability);
  }
  found.delete(member);
  return found;
}

function connected(links: readonly ComparedLink[], start: string): Set<string> {
  const reached = new Set([start]);
  // A set grows while it is walked, and what is added is walked too.
  for (const member of reached) {
    for (const { earlier, later } of links) {
      if (earlier === member) reached.add(later);
      if (later === member) reached.add(earlier);
    }
  }
  return reached;
}

const isAtMost = (comparability: Comparability, most: Comparability) =>
  ORDER.indexOf(comparability) <= ORDER.indexOf(most);

const byCare = (a: ComparedLink, b: ComparedLink) =>
  ORDER.indexOf(a.comparability) - ORDER.indexOf(b.comparability);
