/**
 * Which lines of those wanted are drawn now: all that are drawn already, and the next few of the others.
 *
 * @param keys of all lines that are wanted, in their order
 * @param drawn keys of lines that are drawn
 * @param most of the others
 * @param firstSeen the place of the first one on the screen: what follows it comes first, then what goes before, upwards
 */
export function arrivals(
  keys: readonly string[],
  drawn: ReadonlySet<string>,
  most: number,
  firstSeen: () => number,
): ReadonlySet<string> {
  const fresh = keys.filter((key) => !drawn.has(key));
  if (fresh.length <= most) return new Set(keys);
  const first = Math.max(0, firstSeen());
  const arrived = new Set(keys.filter((key) => drawn.has(key)));
  let room = most;
  for (const key of [...keys.slice(first), ...keys.slice(0, first).reverse()]) {
    if (room === 0) break;
    if (arrived.has(key)) continue;
    arrived.add(key);
    room -= 1;
  }
  return arrived;
}
