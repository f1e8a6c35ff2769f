/** A list in parts of so many, the last with what is left. */
export function chunksOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const parts = Math.ceil(items.length / Math.max(size, 1));
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
}
