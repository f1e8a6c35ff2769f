/** How alike two names are: the share of their words that both have, 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const common = [...left].filter((word) => right.has(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : common / all;
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{Letter}\p{Number}%£]+/gu) ?? []);
}
