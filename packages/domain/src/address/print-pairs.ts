/** Parameters as an address has them after its "?"; nothing for none. */
export function printPairs(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
}
